import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createShop, isNetworkError, type Shop } from '@tenth/core/shop'
import { testDatabase } from '../../packages/server/src/test-database/test-database.ts'
import { api, openServer, type TestServer } from '../test-server/open-server.ts'
import { toStories } from './activities.ts'
import { Checkpoint } from './checkpoint.ts'
import { readLog } from './purchase-log.ts'
import { replayLog } from './replay-log.ts'
import { cdnowLog, examples, type Example } from './test/logs.ts'

const db = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'tenth-replay-'))
after(async () => {
  await db.close()
  rmSync(folder, { recursive: true, force: true })
})

let checkpoints = 0
const freshFile = () => join(folder, `settled-${++checkpoints}`)

const replay = ({ text, columns }: Example, shop: Shop, file: string, signal?: AbortSignal) =>
  replayLog({ shop, text, columns, concurrency: 2, checkpoint: new Checkpoint(file), ...(signal && { signal }) })

/** A network that drops for good after so many requests. */
function shopBehind({ fetch, secretKey }: TestServer, requests: number): Shop {
  let left = requests
  return createShop({
    api,
    secretKey,
    fetch: async request => {
      if (left-- <= 0) throw new TypeError('fetch failed')
      return fetch(request)
    },
  })
}

for (const example of examples) {
  const { activities, customers, points, stamps } = example.totals
  const agreed = [`points: ${points}, as calculated from the file`, `item: ${stamps}, as calculated from the file`]

  test(`${example.name} is reported, and both calculations agree`, async () => {
    const { shop } = await openServer(db, example.program)
    const result = await replay(example, shop, freshFile())
    assert.deepEqual(result.verdict, { agrees: true, lines: agreed })
    assert.deepEqual(result.sent, { sent: activities, replayed: 0, skipped: 0, refused: [] })
    assert.equal(result.customers, customers)
  })

  test(`${example.name}, run twice, changes nothing: not from its checkpoint, not without it`, async () => {
    const { shop } = await openServer(db, example.program)
    const file = freshFile()
    await replay(example, shop, file)
    const before = await shop.members()
    const again = await replay(example, shop, file)
    assert.deepEqual(again.sent, { sent: 0, replayed: 0, skipped: activities, refused: [] })
    const fromStart = await replay(example, shop, freshFile())
    assert.deepEqual(fromStart.sent, { sent: 0, replayed: activities, skipped: 0, refused: [] })
    assert.deepEqual([again.verdict.lines, fromStart.verdict.lines], [agreed, agreed])
    assert.deepEqual(await shop.members(), before)
  })
}

test(
  'a network that drops in the middle ends the replay; the next run goes on from there',
  { timeout: 60_000 },
  async () => {
    const server = await openServer(db, cdnowLog.program)
    const file = freshFile()
    // The programme is asked for first, then four activities come through.
    await assert.rejects(replay(cdnowLog, shopBehind(server, 5), file), isNetworkError)
    const { sent, verdict } = await replay(cdnowLog, server.shop, file)
    assert.deepEqual(sent, { sent: 5, replayed: 0, skipped: 4, refused: [] })
    assert.equal(verdict.agrees, true)
  },
)

test('an acknowledgement that was lost is asked for again, and counts once', async () => {
  const server = await openServer(db, cdnowLog.program)
  const lost = new Set([3, 6])
  let requests = 0
  const shop = createShop({
    api,
    secretKey: server.secretKey,
    fetch: async request => {
      const response = await server.fetch(request)
      if (lost.has(++requests)) throw new TypeError('terminated')
      return response
    },
  })
  const { sent, verdict } = await replay(cdnowLog, shop, freshFile())
  assert.deepEqual([sent.sent, sent.replayed], [7, 2])
  assert.equal(verdict.agrees, true)
})

test('whoever interrupts it waits for what is under way, and loses nothing', async () => {
  const server = await openServer(db, cdnowLog.program)
  const file = freshFile()
  const interrupted = new AbortController()
  let reported = 0
  const shop: Shop = {
    ...server.shop,
    report: activity => {
      if (++reported === 3) interrupted.abort()
      return server.shop.report(activity)
    },
  }
  await assert.rejects(replay(cdnowLog, shop, file, interrupted.signal), { name: 'AbortError' })
  const { sent, verdict } = await replay(cdnowLog, server.shop, file)
  assert.equal(sent.skipped, reported)
  assert.equal(sent.sent, cdnowLog.totals.activities - reported)
  assert.equal(verdict.agrees, true)
})

test('what the server has from elsewhere is told as a disagreement', async () => {
  const { shop } = await openServer(db, cdnowLog.program)
  const line = { id: '1', sku: 'item', quantity: 1, amount: 1000 }
  await shop.report({ type: 'member.joined', id: 'before', member: '00004' })
  await shop.report({
    type: 'order.paid',
    id: 'other',
    member: '00004',
    order: { id: 'o', currency: 'USD', lines: [line] },
  })
  const { verdict } = await replay(cdnowLog, shop, freshFile())
  assert.equal(verdict.agrees, false)
  assert.deepEqual(verdict.lines, ['points: 146, but the file says 136', 'item: 10, but the file says 9'])
})

test('a purchase that was reported before with another amount is named, and the rest is reported all the same', async () => {
  const { shop } = await openServer(db, cdnowLog.program)
  const [joined, paid] = toStories(readLog(cdnowLog.text, cdnowLog.columns), 'USD')[0]?.activities ?? []
  assert.ok(joined && paid?.type === 'order.paid')
  await shop.report(joined)
  const lines = paid.order.lines.map(line => ({ ...line, amount: line.amount + 100 }))
  await shop.report({ ...paid, order: { ...paid.order, lines } })
  const { verdict, sent } = await replay(cdnowLog, shop, freshFile())
  assert.equal(verdict.agrees, false)
  assert.deepEqual(
    sent.refused.map(({ id }) => id),
    [paid.id],
  )
  assert.equal(sent.sent, cdnowLog.totals.activities - 2)
  assert.match(
    verdict.lines.join('\n'),
    new RegExp(`points: 137, but the file says 136[^]*${paid.id} was not accepted: `),
  )
})

test('a programme of which the second calculation knows too little is told as such', async () => {
  const expiry = { kind: 'after' as const, period: { count: 1, unit: 'year' as const } }
  const big = {
    id: 'big',
    on: 'order.paid' as const,
    amount: { kind: 'fixed' as const, give: 1 },
    when: { total: { min: 1 } },
  }
  const program = { ...cdnowLog.program, points: { expiry }, earn: [...(cdnowLog.program.earn ?? []), big] }
  const { shop } = await openServer(db, program)
  const { verdict } = await replay(cdnowLog, shop, freshFile())
  assert.equal(verdict.agrees, false)
  assert.match(verdict.lines.join('\n'), /Not calculated a second time: the expiry of points, the condition of big\./)
})

test('every rounding of both calculations is the same', async () => {
  for (const rounding of ['floor', 'half_up', 'ceil'] as const) {
    const { shop } = await openServer(db, { ...cdnowLog.program, points: { rounding } })
    assert.equal((await replay(cdnowLog, shop, freshFile())).verdict.agrees, true, rounding)
  }
})
