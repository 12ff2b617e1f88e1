import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { isTokenError } from '../errors/index.ts'
import { looksLikeToken } from '../test/signed.ts'
import { createToken } from './token.ts'

/** A function that brings tokens of so many seconds, and counts. */
function shopOf(seconds: number, iat = 1_000_000) {
  let calls = 0
  return {
    calls: () => calls,
    bring: async () => `${looksLikeToken({ iat, exp: iat + seconds })}${++calls}`,
  }
}

test('callers who ask at once share one call of the shop', async () => {
  const shop = shopOf(600)
  const token = createToken(shop.bring)
  const [one, other] = await Promise.all([token.get(), token.get()])
  assert.equal(one, other)
  assert.equal(await token.get(), one)
  assert.equal(shop.calls(), 1)
})

test('a token is asked for again before it ends, by its own life and not by the clocks', async t => {
  mock.timers.enable({ apis: ['Date'], now: 5_000 })
  t.after(() => mock.timers.reset())
  const shop = shopOf(100)
  const token = createToken(shop.bring)
  await token.get()
  mock.timers.setTime(5_000 + 89_000)
  await token.get()
  assert.equal(shop.calls(), 1)
  mock.timers.setTime(5_000 + 91_000)
  await token.get()
  assert.equal(shop.calls(), 2)
})

test('a token that the server refused is asked for once more, however many were refused with it', async () => {
  const shop = shopOf(600)
  const token = createToken(shop.bring)
  const first = await token.get()
  assert.equal(token.renew(first), true)
  const second = await token.get()
  assert.equal(token.renew(first), true)
  assert.equal(await token.get(), second)
  assert.equal(shop.calls(), 2)
})

test('a string cannot be asked for again', async () => {
  const token = createToken('fixed')
  assert.equal(await token.get(), 'fixed')
  assert.equal(token.renew('fixed'), false)
})

test('a token that cannot be read is used until the server refuses it', async () => {
  const token = createToken(async () => 'opaque')
  assert.equal(await token.get(), 'opaque')
  assert.equal(await token.get(), 'opaque')
})

test("the shop's failure is told as such, and does not last", async () => {
  let fails = true
  const token = createToken(async () => {
    if (fails) throw new Error('502')
    return 'good'
  })
  await assert.rejects(token.get(), error => isTokenError(error) && (error.cause as Error).message === '502')
  fails = false
  assert.equal(await token.get(), 'good')
})

test('what is brought after somebody else signed in is not kept', async () => {
  const late = Promise.withResolvers<string>()
  const token = createToken(() => late.promise)
  const asked = token.get()
  token.set('another')
  late.resolve('late')
  await asked
  assert.equal(await token.get(), 'another')
})
