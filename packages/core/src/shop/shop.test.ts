import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { publicKeyOf } from '../../../server/src/auth/secret-key.ts'
import { deli as deliProgram } from '../../../server/src/test-database/deli-program.ts'
import { testDatabase } from '../../../server/src/test-database/test-database.ts'
import { openDeli, sandwichLine } from '../test/deli.ts'
import { networkTo } from '../test/network.ts'
import { createShop, isNetworkError, isProblemError, isSetupError } from './index.ts'

const db = await testDatabase()
after(() => db.close())

const api = 'http://tenth.test'

test('an order is reported once, however often it is told', async () => {
  const { shop, buy, page } = await openDeli(db)
  await page('ann').join()
  const first = await buy('ann', 2, 'order-1')
  assert.deepEqual(first.ok && first.value.entries.map(({ unit, amount }) => [unit, amount]), [
    ['points', 20],
    ['sandwich', 2],
  ])
  const again = await buy('ann', 2, 'order-1')
  assert.equal(again.ok && again.value.replayed, true)
  assert.equal((await shop.member('ann'))?.points.available, 20)
  assert.deepEqual(
    (await shop.members()).items.map(({ id }) => id),
    ['ann'],
  )
  assert.equal((await shop.entries('ann', { limit: 1 })).items.length, 1)
})

test('a report whose answer was lost is sent again, and counts once', async () => {
  const deli = await openDeli(db)
  await deli.page('bea').join()
  const network = networkTo(deli.app.fetch)
  const shop = createShop({ api, secretKey: deli.secretKey, fetch: network.fetch })
  network.loseReplies(1)
  const order = { id: 'order-1', currency: 'EUR', lines: [sandwichLine(1)] }
  const reported = await shop.report({ type: 'order.paid', id: 'paid-1', member: 'bea', order })
  assert.equal(reported.ok && reported.value.replayed, true)
  assert.equal((await shop.member('bea'))?.points.available, 10)
})

test('a code is used for one order, and refused to another', async () => {
  const { shop, page, buy } = await openDeli(db)
  const tenth = page('cleo')
  await tenth.join()
  await buy('cleo', 9)
  const taken = await tenth.redeem({ card: 'sandwich' })
  assert.ok(taken.ok)
  const { code } = taken.value
  assert.equal((await shop.checkVoucher(code)).ok, true)
  const used = await shop.useVoucher({ code, order: 'order-2' })
  assert.equal(used.ok && used.value.order, 'order-2')
  const refused = await shop.useVoucher({ code, order: 'order-3' })
  assert.equal(!refused.ok && refused.refusal.code, 'voucher_used')
  const released = await shop.releaseVoucher({ code, order: 'order-2' })
  assert.equal(released.ok && released.value.status, 'active')
})

test('who is not there is null, and what is wrong is said field by field', async () => {
  const { shop } = await openDeli(db)
  assert.equal(await shop.member('nobody'), null)
  const order = { id: 'order-1', currency: 'EUR', lines: [{ ...sandwichLine(1), quantity: 0 }] }
  await assert.rejects(
    shop.report({ type: 'order.paid', id: 'paid-1', member: 'ann', order }),
    error => isProblemError(error) && error.code === 'invalid' && error.message.includes('/order/lines/0/quantity'),
  )
})

test('the programme can be read and published, and the same again makes no version', async () => {
  const { shop } = await openDeli(db)
  const first = await shop.program()
  assert.equal(first?.version, 1)
  assert.equal((await shop.publish(deliProgram)).version, 1)
  assert.equal((await shop.publish({ ...deliProgram, name: 'Delicatessen' })).version, 2)
})

test('a second key takes over from the first, and tokens of a revoked one end', async () => {
  const deli = await openDeli(db)
  const old = await deli.shop.memberToken({ member: 'dora' })
  const { secret, key } = await deli.shop.createKey()
  const next = createShop({ api, secretKey: secret, fetch: deli.app.fetch })
  const ids = (await next.keys()).filter(({ kind }) => kind === 'secret').map(({ id }) => id)
  assert.ok(ids.includes(key.id))
  await next.revokeKey(ids.find(id => id !== key.id) ?? '')
  await assert.rejects(deli.shop.program(), error => isProblemError(error) && error.code === 'key_unknown')
  const tenth = deli.page('dora', { token: old })
  await assert.rejects(tenth.join(), error => isProblemError(error) && error.code === 'token_invalid')
  assert.ok((await deli.page('dora', { token: await next.memberToken({ member: 'dora' }) }).join()).ok)
})

test('a second key is not asked for twice where the answer was lost', async () => {
  const deli = await openDeli(db)
  const network = networkTo(deli.app.fetch)
  const shop = createShop({ api, secretKey: deli.secretKey, fetch: network.fetch })
  network.loseReplies(1)
  await assert.rejects(shop.createKey(), isNetworkError)
  assert.equal(network.count('POST /v1/keys'), 1)
})

test('a token says who, for which programme, in which language, until when', async () => {
  const { shop, program, page } = await openDeli(db)
  const token = await shop.memberToken({ member: 'emil', email: 'emil@example.com', language: 'lt', expiresIn: 60 })
  const [header, claims] = token
    .split('.')
    .slice(0, 2)
    .map(part => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>)
  assert.equal(header?.['alg'], 'EdDSA')
  assert.equal(claims?.['sub'], 'emil')
  assert.equal(claims?.['aud'], program)
  assert.equal(claims?.['email'], 'emil@example.com')
  assert.equal(claims?.['language'], 'lt')
  assert.equal(Number(claims?.['exp']) - Number(claims?.['iat']), 60)
  assert.ok((await page('emil', { token }).join()).ok)
  await assert.rejects(shop.memberToken({ member: 'emil', expiresIn: 86_400 }), isSetupError)
  await assert.rejects(shop.memberToken({ member: '' }), isSetupError)
})

test('what the shop derives to sign with is what the server keeps to check with', async () => {
  const { signingKeyOf } = await import('./signing-key.ts')
  const secret = 'a2b3c4d5e6f7g8h9'.padEnd(52, 'x')
  const key = await signingKeyOf({ program: 'deli', id: 'abcdefgh', secret })
  const data = new TextEncoder().encode('signed')
  const signature = await crypto.subtle.sign('Ed25519', key, data)
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKeyOf(secret) }
  const check = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify'])
  assert.equal(await crypto.subtle.verify('Ed25519', check, signature, data), true)
})

test('a shop is not made with another key, nor with half of one, nor in a page', async () => {
  const deli = await openDeli(db)
  const refuses = (secretKey: string) =>
    assert.throws(
      () => createShop({ api, secretKey }),
      error => isSetupError(error) && !error.message.includes(secretKey),
    )
  refuses(deli.key)
  refuses(deli.secretKey.slice(0, -10))
  refuses(`${deli.secretKey} `)
  Object.assign(globalThis, { document: {} })
  refuses(deli.secretKey)
  delete (globalThis as { document?: unknown }).document
})
