import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Problem } from '@tenth/contract'
import { memberToken, openShop, type Said, type Shop } from '../app/test/shop.ts'
import type { Database } from '../db/database.ts'
import { testDatabase } from '../test-database/test-database.ts'

let db: Database
before(async () => void (db = await testDatabase()))
after(() => db.close())

const withToken = (shop: Shop, token: string): Promise<Said<Problem>> =>
  shop.ask('GET', '/v1/me', { headers: { authorization: `Bearer ${token}`, 'tenth-key': shop.publishable } })

const wrong: [what: string, changes: Parameters<typeof memberToken>[2], detail: RegExp][] = [
  ['for another programme', { aud: 'elsewhere' }, /aud must be shop-/],
  ['that never ends', { exp: null }, /no exp/],
  ['that lives too long', { exp: 2 * 3600 }, /longer than an hour/],
  ['of a key that is not there', { kid: 'abcdefgh' }, /key abcdefgh, which is not a live secret key/],
  ['for a member id with a space', { sub: 'an n' }, /sub is not a member id/],
  ['signed with another algorithm', { alg: 'HS256' }, /EdDSA/],
]

for (const [what, changes, detail] of wrong) {
  test(`a token ${what} is refused, and told why`, async () => {
    const shop = await openShop(db)
    const { body } = await withToken(shop, await memberToken(shop.secret, 'ann', changes))
    assert.equal(body.code, 'token_invalid')
    assert.match(body.detail ?? '', detail)
  })
}

test('a token that another shop signed is worth nothing here', async () => {
  const [ours, theirs] = [await openShop(db), await openShop(db)]
  const token = await memberToken(theirs.secret, 'ann', { aud: ours.id })
  assert.equal((await withToken(ours, token)).body.code, 'token_invalid')
})

test('a token whose content was changed is refused', async () => {
  const shop = await openShop(db)
  const [head, , signature] = (await memberToken(shop.secret, 'ann')).split('.')
  const [, payload] = (await memberToken(shop.secret, 'ben')).split('.')
  assert.match((await withToken(shop, [head, payload, signature].join('.'))).body.detail ?? '', /signature/)
})

test('what is no token at all is refused', async () => {
  const shop = await openShop(db)
  for (const token of ['x', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.']) {
    assert.equal((await withToken(shop, token)).body.code, 'token_invalid', token)
  }
})

test('revoking a key ends it and the tokens it signed, at once', async () => {
  const shop = await openShop(db)
  await shop.publish()
  const { body } = await shop.asShop<{ key: { id: string }; secret: string }>('POST', '/v1/keys', { body: {} })
  const token = await memberToken(body.secret, 'ann')
  assert.equal((await withToken(shop, token)).body.code, 'member_unknown')
  const headers = { authorization: `Bearer ${body.secret}` }
  assert.equal((await shop.ask('GET', '/v1/keys', { headers })).status, 200)
  await shop.asShop('DELETE', `/v1/keys/${body.key.id}`)
  assert.equal((await withToken(shop, token)).body.code, 'token_invalid')
  assert.equal((await shop.ask('GET', '/v1/keys', { headers })).body.code, 'key_unknown')
})

test('another process believes a revoked key for five seconds at most', async () => {
  let now = Date.now()
  const shop = await openShop(db, { now: () => new Date(now) })
  assert.equal((await shop.asShop('GET', '/v1/keys')).status, 200)
  await db.transaction(shop.id, tx => tx.updateTable('keys').set({ revoked_at: new Date() }).execute())
  now += 5_001
  assert.equal((await shop.asShop('GET', '/v1/keys')).body.code, 'key_unknown')
})
