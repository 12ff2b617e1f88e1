import assert from 'node:assert/strict'
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { listen } from '../../packages/server/src/cli/listen.ts'
import { testDatabase } from '../../packages/server/src/test-database/test-database.ts'
import { openServer } from '../test-server/open-server.ts'
import { replay, startReplay } from './test/command.ts'
import { cdnowLog, yenLog } from './test/logs.ts'

// The command itself, as a process of its own.

const folder = mkdtempSync(join(tmpdir(), 'tenth-replay-'))
const db = await testDatabase()
after(async () => {
  await db.close()
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, content: string): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const cdnowFile = write('cdnow.txt', cdnowLog.text)
const yenFile = write('yen.csv', yenLog.text)
const yenProgram = write('yen.json', JSON.stringify(yenLog.program))
const kept = ['--folder', join(folder, 'kept')]

/** A server that listens, told of each request before it is answered. */
async function listening(onReport: () => void = () => {}) {
  const { app, secretKey, shop } = await openServer(db, cdnowLog.program)
  const fetch = (request: Request) => {
    if (new URL(request.url).pathname === '/v1/activities') onReport()
    return app.fetch(request)
  }
  const { url, close } = await listen({ ...app, fetch }, { port: 0, host: '127.0.0.1' })
  after(close)
  return { options: ['--api', url, ...kept], env: { TENTH_SECRET_KEY: secretKey }, shop }
}

test('a log is reported to a server of its own; the second run changes nothing', async () => {
  const args = [yenFile, '--columns', 'Customer,Paid on,"Total, yen"', '--program', yenProgram, ...kept]
  const first = await replay(args)
  assert.equal(first.code, 0, first.errors)
  assert.match(first.out, /3 purchases of 2 customers\.\n5 activities reported now/)
  assert.match(first.out, /points: 32, as calculated from the file\nitem: 3, as calculated from the file/)
  const second = await replay(args)
  assert.equal(second.code, 0, second.errors)
  assert.match(second.out, /0 activities reported now; 0 were known to the server; 5 were settled by an earlier run/)
  assert.match(second.out, /points: 32, as calculated from the file/)
})

test('interrupted while its server starts, it ends that server; the next run has the folder', async () => {
  const own = join(folder, 'interrupted')
  const { ended, interrupt } = startReplay([cdnowFile, '--folder', own])
  const deadline = Date.now() + 60_000
  while (globSync('*/holder', { cwd: own }).length === 0 && Date.now() < deadline) await pause(20)
  interrupt()
  const { code, errors } = await ended
  assert.equal(code, 130, errors)
  assert.match(errors, /Run it again to go on from here/)
  const again = await replay([cdnowFile, '--folder', own])
  assert.equal(again.code, 0, again.errors)
})

test('interrupted in the middle, it goes on from there when it is run again', async () => {
  let reports = 0
  let running: ReturnType<typeof startReplay> | null = null
  const { options, env } = await listening(() => {
    if (++reports === 3) running?.interrupt()
  })
  const args = [cdnowFile, ...options, '--concurrency', '1']
  running = startReplay(args, env)
  const { code, errors } = await running.ended
  assert.equal(code, 130, errors)
  const before = reports
  assert.ok(before < cdnowLog.totals.activities, 'it was not interrupted')
  const again = await replay(args, env)
  assert.equal(again.code, 0, again.errors)
  assert.match(again.out, new RegExp(`${9 - before} activities reported now.*${before} were settled by an earlier run`))
  assert.equal(reports, cdnowLog.totals.activities)
  const fromStart = await replay([...args, '--from-start'], env)
  assert.equal(fromStart.code, 0, fromStart.errors)
  assert.match(fromStart.out, /0 activities reported now; 9 were known to the server; 0 were settled/)
})

test('a disagreement is told, and the command fails', async () => {
  const { options, env, shop } = await listening()
  const line = { id: '1', sku: 'item', quantity: 1, amount: 500 }
  await shop.report({ type: 'member.joined', id: 'before', member: '00021' })
  await shop.report({
    type: 'order.paid',
    id: 'more',
    member: '00021',
    order: { id: 'more', currency: 'USD', lines: [line] },
  })
  const { code, out } = await replay([cdnowFile, ...options], env)
  assert.equal(code, 1)
  assert.match(out, /points: 141, but the file says 136\nitem: 10, but the file says 9/)
})

test('a server that is not there is told in a sentence', async () => {
  const { url, close } = await listen({ fetch: () => Promise.resolve(new Response()) } as never, {
    port: 0,
    host: '127.0.0.1',
  })
  await close()
  const key = `sk_live_replay_${'a'.repeat(8)}_${'b'.repeat(52)}`
  const { code, errors } = await replay([cdnowFile, '--api', url, '--key', key, ...kept])
  assert.equal(code, 1)
  assert.doesNotMatch(errors, /\n\s+at |Reports a log/)
  assert.match(errors, /\S/)
})

const wrongly: [why: string, args: string[], says: RegExp][] = [
  ['no file', [], /^Name one file\./],
  ['two files', ['a', 'b'], /^Name one file\./],
  ['an option that does not exist', [cdnowFile, '--fast'], /--fast/],
  ['a file that is not there', [join(folder, 'missing.csv')], /missing\.csv cannot be read/],
  ['no concurrency', [cdnowFile, '--concurrency', '0'], /--concurrency takes a whole number from 1 to 256/],
  ['too few columns', [cdnowFile, '--columns', '1,2'], /--columns takes customer,date,amount/],
  ['an address that is none', [cdnowFile, '--api', 'localhost:8787', '--key', 'x'], /--api takes an address/],
  ['no key', [cdnowFile, '--api', 'http://localhost:8787'], /Give --key or TENTH_SECRET_KEY/],
  [
    'a programme for somebody else’s server',
    [cdnowFile, '--api', 'http://x', '--key', 'x', '--program', 'p'],
    /--program is for/,
  ],
]

for (const [why, args, says] of wrongly) {
  test(`asked wrongly (${why}), it says so, shows its options and exits with 2`, async () => {
    const { code, errors } = await replay([...args, ...kept])
    assert.equal(code, 2)
    assert.match(errors, says)
    assert.match(errors, /pnpm replay FILE \[options\]/)
  })
}

test('a bad line, and a bad programme, are named without a list of options', async () => {
  const bad = await replay([write('bad.txt', `${cdnowLog.text} 00004 0001 19971301  2   29.33\r\n`), ...kept])
  assert.equal(bad.code, 2)
  assert.equal(bad.errors, 'Line 7: 19971301 is no date. Use yyyymmdd or yyyy-mm-dd.\n')
  const program = write('bad.json', JSON.stringify({ ...cdnowLog.program, currency: 'dollars' }))
  const unpublished = await replay([cdnowFile, '--program', program, ...kept])
  assert.equal(unpublished.code, 2)
  assert.match(unpublished.errors, /\/currency: /)
})
