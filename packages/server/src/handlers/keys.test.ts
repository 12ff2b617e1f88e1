import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

test('two secret keys live at once, so that one takes over from the other', async () => {
  const shop = await openShop(db)
  const [old] = (await shop.must('listKeys')).items.filter(({ kind }) => kind === 'secret')
  const { key, secret } = await shop.must('createKey', { body: {} })
  assert.match(secret, new RegExp(`^sk_live_${shop.name}_${key.id}_`))
  assert.equal((await shop.call('createKey', { body: {} })).problem.code, 'keys_full')
  assert.deepEqual((await shop.must('listKeys')).items.map(({ kind }) => kind).sort(), [
    'publishable',
    'secret',
    'secret',
  ])

  assert.deepEqual(await shop.must('revokeKey', { params: { key: key.id } }), key)
  assert.equal((await shop.call('revokeKey', { params: { key: key.id } })).problem.code, 'key_not_there')
  assert.equal((await shop.call('revokeKey', { params: { key: old?.id ?? '' } })).problem.code, 'key_last')
})

test('only secret keys are revoked here', async () => {
  const shop = await openShop(db)
  const page = (await shop.must('listKeys')).items.find(({ kind }) => kind === 'publishable')
  assert.equal((await shop.call('revokeKey', { params: { key: page?.id ?? '' } })).problem.code, 'key_not_there')
})

test('of many who make a key at once one gets the last place', async () => {
  const shop = await openShop(db)
  const made = await Promise.all(Array.from({ length: 6 }, () => shop.call('createKey', { body: {} })))
  assert.deepEqual(made.map(({ status }) => status).sort(), [200, 409, 409, 409, 409, 409])
})
