import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { isSetupError } from './index.ts'
import { openDeli } from './test/deli.ts'
import { networkTo } from './test/network.ts'
import { until } from './test/until.ts'

const db = await testDatabase()
after(() => db.close())

test('a token that ended is asked for again, once, and nobody notices', async () => {
  const deli = await openDeli(db)
  let asked = 0
  const tenth = deli.page('ann', {
    token: async () => (++asked === 1 ? expired(deli.secretKey) : deli.shop.memberToken({ member: 'ann' })),
  })
  assert.ok((await tenth.join()).ok)
  assert.equal(asked, 2)
})

test('a token that is always refused ends in an error instead of a circle', async () => {
  const deli = await openDeli(db)
  let asked = 0
  const tenth = deli.page('ann', {
    token: async () => {
      asked++
      return expired(deli.secretKey)
    },
  })
  const state = await until(tenth.$member, ({ status }) => status !== 'loading')
  assert.equal(state.status === 'error' && state.error.name, 'ProblemError')
  assert.equal(asked, 2)
  tenth.close()
})

test('signing out forgets the member at once, also what is on its way', async () => {
  const deli = await openDeli(db)
  await deli.page('bea').join()
  const held = Promise.withResolvers<undefined>()
  let hold = false
  const tenth = deli.page('bea', {
    fetch: async request => {
      const response = await deli.app.fetch(request)
      if (hold) await held.promise
      return response
    },
  })
  await until(tenth.$member, ({ status }) => status === 'ready')
  hold = true
  const refreshed = tenth.refresh()
  tenth.setToken(null)
  assert.deepEqual(tenth.$member.get(), { status: 'signed_out' })
  held.resolve(undefined)
  await refreshed
  assert.deepEqual(tenth.$member.get(), { status: 'signed_out' })
  tenth.close()
})

test('another customer signs in', async () => {
  const deli = await openDeli(db)
  await deli.page('cleo').join()
  const tenth = deli.page(null)
  await until(tenth.$member, ({ status }) => status === 'signed_out')
  const listening = until(tenth.$member, ({ value }) => value?.id === 'cleo')
  tenth.setToken(await deli.shop.memberToken({ member: 'cleo' }))
  await listening
  tenth.close()
})

test('nothing is sent before somebody listens, nor after everything is closed', async () => {
  const deli = await openDeli(db)
  const network = networkTo(deli.app.fetch)
  const tenth = deli.page('dora', { fetch: network.fetch })
  assert.deepEqual(network.requests, [])
  await until(tenth.$member, ({ status }) => status === 'not_joined')
  tenth.close()
  const { length } = network.requests
  tenth.$member.listen(() => {})()
  tenth.setToken('another')
  assert.equal(network.requests.length, length)
})

test('the first read that a loader began is used, and another is made where it failed', async () => {
  const deli = await openDeli(db)
  const network = networkTo(deli.app.fetch)
  const firstProgram = deli.app.fetch(new Request(`http://tenth.test/v1/page/program?key=${deli.key}`))
  const tenth = deli.page(null, { fetch: network.fetch, firstProgram })
  await until(tenth.$program, ({ status }) => status === 'ready')
  assert.equal(network.count('GET /v1/page/program'), 0)
  tenth.close()

  const failed = deli.page(null, { fetch: network.fetch, firstProgram: Promise.reject(new TypeError('fetch failed')) })
  await until(failed.$program, ({ status }) => status === 'ready')
  assert.equal(network.count('GET /v1/page/program'), 1)
  failed.close()
})

test('a secret key is refused in a page, and never repeated', async () => {
  const deli = await openDeli(db)
  const isRefusal = (error: unknown) => isSetupError(error) && !error.message.includes(deli.secretKey)
  assert.throws(() => deli.page(null, { key: deli.secretKey }), isRefusal)
  assert.throws(() => deli.page(null, { key: 'deli' }), isRefusal)
})

/** A token that ended an hour ago. */
async function expired(secretKey: string): Promise<string> {
  const { readSecretKey } = await import('./shop/secret-key.ts')
  const { signingKeyOf } = await import('./shop/signing-key.ts')
  const { SignJWT } = await import('jose')
  const key = readSecretKey(secretKey)
  const seconds = Math.floor(Date.now() / 1000)
  return new SignJWT({ sub: 'ann', aud: key.program, iat: seconds - 7200, exp: seconds - 3600 })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.id })
    .sign(await signingKeyOf(key))
}
