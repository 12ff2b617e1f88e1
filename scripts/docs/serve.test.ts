import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { serve } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'tenth-serve-'))
const site = join(folder, 'site')
let served: Awaited<ReturnType<typeof serve>>

before(async () => {
  mkdirSync(join(site, 'elements'), { recursive: true })
  mkdirSync(join(folder, 'site-beside'))
  writeFileSync(join(site, 'index.html'), 'home')
  writeFileSync(join(site, 'elements/index.html'), 'elements')
  writeFileSync(join(folder, 'secret'), 'secret')
  writeFileSync(join(folder, 'site-beside/secret'), 'secret')
  served = await serve(site, 0, '/docs/')
})
after(() => {
  served.server.close()
  rmSync(folder, { recursive: true })
})

/** Asks for a path as it is written: fetch would take its dots out. */
function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; text: string; etag: string }>((resolve, reject) => {
    get({ host: '127.0.0.1', port: new URL(served.url).port, path, headers, agent: false }, response => {
      let text = ''
      response.on('data', chunk => (text += String(chunk)))
      response.on('end', () => resolve({ status: response.statusCode, text, etag: response.headers.etag ?? '' }))
    }).on('error', reject)
  })
}

test('a folder is its index', async () => {
  assert.equal((await ask('/docs/')).text, 'home')
  assert.equal((await ask('/docs/elements/')).text, 'elements')
})

test('what is known is not sent again', async () => {
  const { etag } = await ask('/docs/index.html')
  assert.deepEqual(await ask('/docs/index.html', { 'if-none-match': etag }), { status: 304, text: '', etag })
})

for (const path of [
  '/docs/../secret',
  '/docs/..%2fsecret',
  '/docs/..%2fsite-beside%2fsecret',
  '/docs/%',
  '/docs/elements',
  '/',
]) {
  test(`there is nothing at ${path}`, async () => {
    assert.equal((await ask(path)).status, 404)
  })
}
