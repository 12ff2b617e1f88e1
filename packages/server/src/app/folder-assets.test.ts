import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import type { Database } from '../db/database.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { createApp, type App } from './create-app.ts'
import { folderAssets } from './folder-assets.ts'

const root = mkdtempSync(join(tmpdir(), 'tenth-assets-'))
const script = 'console.log("tenth")\n'.repeat(50)
let db: Database
let app: App

before(async () => {
  mkdirSync(join(root, 'dist', 'chunks'), { recursive: true })
  writeFileSync(join(root, 'secret.js'), 'outside')
  writeFileSync(join(root, 'dist', 'tenth.js'), script)
  writeFileSync(join(root, 'dist', 'tenth.d.ts'), 'types')
  writeFileSync(join(root, 'dist', 'chunks', 'start-Ab_c-123.js'), 'start')
  db = await testDatabase()
  app = createApp({ db, assets: await folderAssets(join(root, 'dist')) })
})
after(async () => {
  await db.close()
  rmSync(root, { recursive: true, force: true })
})

const get = (path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://shop.test${path}`, { headers }))

test('the script is for pages of any origin, and asked about again after a while', async () => {
  const reply = await get('/tenth.js')
  assert.equal(await reply.text(), script)
  assert.equal(reply.headers.get('content-type'), 'text/javascript; charset=utf-8')
  assert.equal(reply.headers.get('access-control-allow-origin'), '*')
  assert.equal(reply.headers.get('cross-origin-resource-policy'), 'cross-origin')
  assert.match(reply.headers.get('cache-control') ?? '', /max-age=300/)
  const again = await get('/tenth.js', { 'if-none-match': reply.headers.get('etag') ?? '' })
  assert.equal(again.status, 304)
})

test('a chunk whose name says its content is kept for ever', async () => {
  assert.match((await get('/chunks/start-Ab_c-123.js')).headers.get('cache-control') ?? '', /immutable/)
})

test('it goes out as brotli to who reads that', async () => {
  const reply = await get('/tenth.js', { 'accept-encoding': 'gzip, br' })
  assert.equal(reply.headers.get('content-encoding'), 'br')
  assert.equal(brotliDecompressSync(await reply.arrayBuffer()).toString(), script)
  assert.equal((await get('/tenth.js', { 'accept-encoding': 'br;q=0' })).headers.get('content-encoding'), null)
})

test('files leave the API what it is', async () => {
  assert.equal((await get('/readyz')).status, 200)
})

test('nothing else is given out', async () => {
  for (const path of ['/tenth.d.ts', '/../secret.js', '/%2e%2e/secret.js', '/chunks/', '/']) {
    assert.equal((await get(path)).status, 404, path)
  }
})
