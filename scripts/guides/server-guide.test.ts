import assert from 'node:assert/strict'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { serveSettings } from '../../packages/server/src/cli/serve-settings.ts'
import { keysOf, newFolder, serving, tenth } from '../../packages/server/src/cli/test/run-tenth.ts'
import { readManifest } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'
import { guides } from './guides.ts'

// docs/server.md says what the command does.

const guide = guides.find(({ path }) => path === 'docs/server.md')?.text ?? ''
const source = readFileSync(join(root, 'packages/server/src/cli/serve-settings.ts'), 'utf8')

/** The rows of the table of settings: name, flag, default. */
const rows = [...guide.matchAll(/^\| `([A-Z_]+)` +\| (?:`(--[a-z-]+)`)? *\| (?:`([^`]+)`)? *\|/gm)].map(
  ([, name = '', flag, usual]) => ({ name, flag, usual }),
)

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

test('every setting is told, and every setting told exists', () => {
  const read = [...source.matchAll(/env\['([A-Z_]+)'\]|keysOf\('([A-Z_]+)'/g)].map(
    ([, plain, key]) => plain ?? key ?? '',
  )
  assert.deepEqual(sorted(rows.map(({ name }) => name)), sorted(read))
  const named = guide.match(/`?\b(?:TENTH_[A-Z_]+|DATABASE_URL)\b/g) ?? []
  assert.deepEqual(
    sorted(named.map(name => name.replace('`', ''))).filter(name => !read.includes(name)),
    [],
  )
})

test('every flag is told, and every flag told exists', async () => {
  const { out } = await tenth(newFolder(), ['serve', '--help'])
  const known = [...out.matchAll(/(--[a-z-]+) </g)].map(([, flag = '']) => flag)
  assert.deepEqual(sorted(rows.flatMap(({ flag }) => flag ?? [])), sorted(known))
})

test('the defaults told are those that hold', () => {
  const settings = serveSettings({}, {})
  const usual = new Map<string, unknown>([
    ['PORT', String(settings.port)],
    ['HOST', settings.host],
    ['TENTH_DATA', settings.data],
    ['TENTH_WEBHOOKS_TO', settings.webhooksTo],
    ['TENTH_LOG_LEVEL', settings.logLevel],
  ])
  for (const { name, usual: told } of rows) assert.equal(told, usual.get(name), name)
})

test('the log levels told are those there are', () => {
  const [row = ''] = /^\| `TENTH_LOG_LEVEL`.*$/m.exec(guide) ?? []
  const told = [...(row.split('|')[4] ?? '').matchAll(/`([a-z]+)`/g)].map(([, level = '']) => level)
  for (const level of told) assert.equal(serveSettings({}, { TENTH_LOG_LEVEL: level }).logLevel, level)
  assert.throws(
    () => serveSettings({}, { TENTH_LOG_LEVEL: 'loud' }),
    new RegExp(`Use ${told.join(', ').replace(' or ', ' ')}`),
  )
})

test('the Node that is asked for is the one the package asks for', () => {
  const { engines } = readManifest(join(root, 'packages/server')) as { engines?: { node?: string } }
  assert.ok(guide.includes(`Node ${engines?.node?.replace('>=', '')} or newer`))
})

test('the five minutes go as told: init, check, serve', async () => {
  const folder = newFolder()
  const { code } = await tenth(folder, ['init', '--program', 'corner-deli'])
  assert.equal(code, 0)
  assert.equal(statSync(join(folder, '.env')).mode & 0o777, 0o600)
  const written = readFileSync(join(folder, '.env'), 'utf8')
  for (const kind of ['sk_live', 'sk_test', 'pk_live', 'pk_test'])
    assert.ok(written.includes(`${kind}_corner-deli_`), kind)
  assert.equal((await tenth(folder, ['init'])).code, 1)
  assert.equal(readFileSync(join(folder, '.env'), 'utf8'), written)

  const good = await tenth(folder, ['check', 'tenth.program.jsonc'])
  assert.equal(good.code, 0)
  assert.match(good.out, /is in order/)
  writeFileSync(
    join(folder, 'bad.jsonc'),
    readFileSync(join(folder, 'tenth.program.jsonc'), 'utf8').replace('"EUR"', '"euro"'),
  )
  const bad = await tenth(folder, ['check', 'bad.jsonc'])
  assert.equal(bad.code, 1)
  assert.match(bad.err, /^bad\.jsonc:\d+:\d+: /m)

  const server = await serving(folder)
  const { publishable, secret } = keysOf(folder)
  const page = await fetch(`${server.url}/v1/page/program?key=${publishable}`)
  assert.equal(page.status, 200)
  for (const path of ['/healthz', '/readyz', '/docs', '/openapi.json']) {
    const reply = await fetch(server.url + path)
    assert.equal(reply.status, 200, path)
    assert.ok(reply.headers.get('x-request-id'))
  }
  const headers = { authorization: `Bearer ${secret}`, origin: 'https://shop.example' }
  assert.equal((await fetch(`${server.url}/v1/members`, { headers })).status, 403)
  assert.equal(await server.stop(), 0)
  assert.ok(statSync(join(folder, '.tenth')).isDirectory())
  const lines = server.said.out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { requestId?: string; route?: string })
  assert.ok(lines.some(({ requestId, route }) => requestId && route === '/v1/page/program'))
  assert.ok(!server.said.out.includes(secret))
})

test('a flag wins over the environment, the environment over .env; what is wrong exits with 2', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, '.env'), 'TENTH_DATA=from-file\nTENTH_LOG_LEVEL=loud\n')
  const wrong = await tenth(folder, ['serve'], { PORT: '0' })
  assert.equal(wrong.code, 2)
  assert.match(wrong.err, /TENTH_LOG_LEVEL/)
  const server = await serving(folder, { TENTH_LOG_LEVEL: 'error' })
  await server.stop()
  assert.ok(statSync(join(folder, 'from-file')).isDirectory())
  assert.equal(serveSettings({ port: '1' }, { PORT: '2' }).port, 1)
})
