import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import ts from 'typescript'
import { publishProgram } from '../../examples/storefront/src/loyalty/program.ts'
import { listen } from '../../packages/server/src/cli/listen.ts'
import { testDatabase } from '../../packages/server/src/test-database/test-database.ts'
import { openServer } from '../test-server/open-server.ts'
import { root } from '../workspace/root.ts'
import { run } from '../workspace/run.ts'
import { blocksIn } from './guides.ts'

// README's two programs, run as they stand there, one after another, against a server with the demo deli's programme.

const [backend, page] = blocksIn('ts').filter(({ guide }) => guide === 'README.md')
const db = await testDatabase()
const server = await openServer(db, { name: 'Deli', currency: 'EUR', timeZone: 'UTC', languages: ['en'] })
await publishProgram(server.shop, 'https://deli.example/')
const { url: api, close } = await listen(server.app, { port: 0, host: '127.0.0.1' })
// Inside the workspace, so that the packages are found.
const cache = join(root, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'tenth-readme-'))
after(async () => {
  rmSync(folder, { recursive: true, force: true })
  server.app.close()
  await close()
  await db.close()
})

/** Runs a block with what it takes for granted before it, and something after it. */
async function runBlock(code: string, given: Record<string, string>, then = ''): Promise<string> {
  const file = join(folder, 'block.mjs')
  const consts = Object.entries(given).map(([name, value]) => `const ${name} = ${JSON.stringify(value)}`)
  // Node strips no types inside node_modules, where only the packages are found.
  const { outputText } = ts.transpileModule([...consts, code, then].join('\n'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  writeFileSync(file, outputText)
  const { code: exit, output } = await run('node', ['--conditions=@tenth/source', file], { timeout: 60_000 })
  assert.equal(exit, 0, output)
  return output
}

const available = async (): Promise<number | undefined> => (await server.shop.member('ada'))?.points.available

test('the backend’s program reports an order once, however often it runs, and signs a token', async () => {
  assert.ok(backend)
  await server.shop.report({ type: 'member.joined', id: 'ada-joins', member: 'ada' })
  const given = { api, secretKey: server.secretKey }
  const token = await runBlock(backend.code, given, 'console.log(token)')
  assert.equal(token.trim().split('.').length, 3)
  await runBlock(backend.code, given)
  // 20 for joining, and one for each half euro of 13.00.
  assert.equal(await available(), 46)
  assert.deepEqual(
    (await server.shop.member('ada'))?.cards.map(({ card, stamps }) => [card, stamps]),
    [['sandwich', 2]],
  )
})

/** Lets the page's program say what it loads, then ends what listens. */
const end = `
await new Promise<void>(resolve => tenth.$member.subscribe(({ status }) => { if (status === 'ready') resolve() }))
tenth.close()
process.exit(0)`

test('the page’s program says what is missing, and with enough points shows the balance and a code', async () => {
  assert.ok(page)
  const given = { api, key: server.publishableKey, token: await server.shop.memberToken({ member: 'ada' }) }
  const refused = await runBlock(page.code, given, end)
  assert.match(refused, /^not_enough_points \{.*missing: 14.*\}$/m)
  assert.match(refused, /^46$/m)

  const lines = [{ id: '1', sku: 'cake', quantity: 1, amount: 2000 }]
  await server.shop.report({
    type: 'order.paid',
    id: 'more',
    member: 'ada',
    order: { id: 'more', currency: 'EUR', lines },
  })
  const taken = await runBlock(page.code, given, end)
  assert.match(taken, /^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/m)
  assert.match(taken, /^(86|26)$/m)
  assert.equal(await available(), 26)
})
