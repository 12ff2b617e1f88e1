import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { memberToken } from '../app/test/shop.ts'
import { keysOf, newFolder, serving, tenth } from './test/run-tenth.ts'

test('from an empty folder to a programme that a page can read: init, serve', async () => {
  const folder = newFolder()
  assert.equal((await tenth(folder, ['init', '--program', 'corner-deli'])).code, 0)
  const { publishable } = keysOf(folder)
  const server = await serving(folder)
  const reply = await fetch(`${server.url}/v1/page/program?key=${publishable}`)
  assert.equal(reply.status, 200)
  assert.equal(reply.headers.get('keep-alive'), 'timeout=95')
  assert.equal(((await reply.json()) as { version: number }).version, 1)
  assert.equal(await server.stop(), 0)
})

test('a restart keeps what was written, and publishes only what is different', async () => {
  const folder = newFolder()
  await tenth(folder, ['init'])
  const { secret, publishable } = keysOf(folder)
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
  const version = async (url: string) =>
    ((await (await fetch(`${url}/v1/page/program?key=${publishable}`)).json()) as { version: number }).version

  const first = await serving(folder)
  const body = JSON.stringify({ type: 'member.joined', id: 'j', member: 'ann' })
  assert.equal((await fetch(`${first.url}/v1/activities`, { method: 'POST', headers, body })).status, 200)
  // As a crash would: what was acknowledged is there.
  await first.stop('SIGKILL')

  const second = await serving(folder)
  assert.equal((await fetch(`${second.url}/v1/members/ann`, { headers })).status, 200)
  assert.equal(await version(second.url), 1)
  assert.equal(await second.stop(), 0)

  const file = join(folder, 'tenth.program.jsonc')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Café Club', 'Coffee Club'))
  const third = await serving(folder)
  assert.equal(await version(third.url), 2)
  assert.equal(await third.stop('SIGINT'), 0)
})

test('stopping answers what was asked, ends open streams, and leaves the folder to the next', async () => {
  const folder = newFolder()
  await tenth(folder, ['init'])
  const { secret, publishable } = keysOf(folder)
  const server = await serving(folder)
  const headers = { authorization: `Bearer ${await memberToken(secret, 'ann')}` }
  const events = await fetch(`${server.url}/v1/me/events?key=${publishable}`, { headers })
  assert.equal(await server.stop(), 0)
  assert.match(await events.text(), /event: revision\ndata: 0/)
})

test('a server whose log nobody reads any more serves on, and stops in order', async () => {
  const server = await serving(newFolder())
  server.deafen()
  for (let n = 0; n < 3; n += 1) assert.equal((await fetch(`${server.url}/v1/me`)).status, 401)
  assert.equal(await server.stop(), 0)
})

test('a second server on the same folder is told so, and the first goes on', async () => {
  const folder = newFolder()
  const server = await serving(folder)
  const second = await tenth(folder, ['serve'], { PORT: '0' })
  assert.equal(second.code, 1)
  assert.match(second.err, /The data folder .* is in use by another process/)
  assert.equal((await fetch(`${server.url}/readyz`)).status, 200)
  assert.equal(await server.stop(), 0)
})

test('a port in use is told, with what to do', async () => {
  const server = await serving(newFolder())
  const { port } = new URL(server.url)
  const { code, err } = await tenth(newFolder(), ['serve', '--port', port])
  assert.equal(code, 1)
  assert.match(err, new RegExp(`Port ${port} is in use`))
  await server.stop()
})

test('every wrong setting is named at once', async () => {
  const { code, err } = await tenth(newFolder(), ['serve', '--port', 'http'], {
    DATABASE_URL: 'mysql://localhost/shop',
    TENTH_SECRET_KEY: 'sk_live_deli_secret',
    TENTH_PUBLISHABLE_KEY: 'sk_live',
    TENTH_LOG_LEVEL: 'loud',
    TENTH_SEALING_KEY: 'short',
    TENTH_PROGRAM_FILE: 'x.jsonc',
  })
  assert.equal(code, 2)
  assert.deepEqual(
    err
      .trim()
      .split('\n')
      .map(line => line.split(' ')[0]),
    [
      'TENTH_SECRET_KEY',
      'TENTH_PUBLISHABLE_KEY',
      'PORT',
      'DATABASE_URL',
      'TENTH_LOG_LEVEL',
      'TENTH_SEALING_KEY',
      'TENTH_PROGRAM_FILE',
    ],
  )
  assert.ok(!err.includes('sk_live_deli_secret'), 'a mistyped key is not shown')
})

test('a database that does not answer is told, without its password', async () => {
  const url = 'postgres://ann:open-sesame@127.0.0.1:1/shop'
  const { code, err } = await tenth(newFolder(), ['serve'], { DATABASE_URL: url })
  assert.equal(code, 1)
  assert.match(err, /The database shop at 127.0.0.1:1 cannot be used as ann/)
  assert.ok(!err.includes('open-sesame'))
})

test('a folder that cannot be made is told', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'file'), '')
  const { code, err } = await tenth(folder, ['serve', '--data', 'file'], { PORT: '0' })
  assert.equal(code, 1)
  assert.match(err, /The data folder .*file cannot be made/)
})

test('a programme file that is wrong stops the start, with the place', async () => {
  const folder = newFolder()
  await tenth(folder, ['init'])
  writeFileSync(join(folder, 'tenth.program.jsonc'), '{\n  "name": "Deli"\n  "currency": "EUR"\n}')
  const { code, err } = await tenth(folder, ['serve'], { PORT: '0' })
  assert.equal(code, 1)
  assert.match(err, /tenth\.program\.jsonc:3:3: A comma is missing/)
})
