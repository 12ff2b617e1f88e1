import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, sandwiches } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

test('members and the shop get everything that is kept of them, and nothing of anybody else', async () => {
  const shop = await openShop(db)
  await shop.join('friend-of-hers')
  await shop.join('ann', (await shop.member('friend-of-hers')).referral?.code, { email: 'ann@mail.example' })
  await shop.join('whom-she-brought', (await shop.member('ann')).referral?.code)
  const consents = [{ purpose: 'email', granted: true }]
  await shop.must('changeProfile', { params: { member: 'ann' }, body: { birthday: '05-04', consents } })
  await shop.buy('ann', [sandwiches(20)], 'first')
  await shop.buy('whom-she-brought', [sandwiches(3)], 'second')
  await shop.redeem('ann', { reward: 'coffee' })
  const mine = await shop.must('exportMe', { member: 'ann' })
  const { data, member } = mine
  assert.equal(member, 'ann')
  assert.equal(data['member']?.[0]?.['birthday'], '05-04')
  assert.deepEqual(
    data['consents']?.map(({ purpose, granted }) => [purpose, granted]),
    [['email', true]],
  )
  const entries = data['entries'] ?? []
  const points = entries.filter(({ unit }) => unit === 'points').reduce((sum, { amount }) => sum + Number(amount), 0)
  assert.equal(points, (await shop.member('ann')).points.available)
  assert.equal(data['redemptions']?.[0]?.['reward'], 'coffee')
  assert.equal(data['orderLines']?.[0]?.['sku'], 'sandwich')
  assert.equal(data['recommended']?.length, 1)
  assert.equal(data['recommendedBy']?.length, 1)
  assert.match(JSON.stringify(data['activities']), /"order.paid"/)
  assert.doesNotMatch(JSON.stringify(data), /friend-of-hers|whom-she-brought|mail\.example/)
  assert.deepEqual(await shop.must('exportMember', { params: { member: 'ann' } }), mine)
  assert.equal((await shop.call('exportMember', { params: { member: 'nobody' } })).status, 404)
})
