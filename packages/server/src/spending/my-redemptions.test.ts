import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../test-database/test-database.ts'
import { cake } from '../test-database/test-shop.ts'
import { rewardShop, type RewardInput } from './test/reward-shop.ts'

const db = await testDatabase()
after(() => db.close())

const coffee: RewardInput = {
  id: 'coffee',
  name: 'A coffee',
  cost: 10,
  gives: { kind: 'amount_off', amount: 200 },
  validFor: { count: 3, unit: 'day' },
}

test('a member reads what can be used and what is over, without a code', async () => {
  const shop = await rewardShop(db, [coffee])
  const member = 'ann'
  const take = async () => (await shop.redeem(member, { reward: 'coffee' })).value
  const used = await take()
  await shop.must('useVoucher', { body: { code: used.code, order: 'o' } })
  const returned = await take()
  await shop.must('cancelRedemption', { member, params: { redemption: returned.redemption.id }, body: {} })
  const late = await take()
  shop.wait(5)
  const open = await take()
  const list = async (query: { over?: string }) =>
    (await shop.must('listMyRedemptions', { member, query })).items.map(({ id, status }) => [id, status])
  const over = [
    [late.redemption.id, 'expired'],
    [returned.redemption.id, 'cancelled'],
    [used.redemption.id, 'used'],
  ]
  assert.deepEqual(await list({ over: 'true' }), over)
  assert.deepEqual(await list({ over: 'false' }), [[open.redemption.id, 'reserved']])
  assert.deepEqual(await list({}), [[open.redemption.id, 'reserved'], ...over])
  const all = await shop.must('listMyRedemptions', { member })
  assert.equal(JSON.stringify(all).includes(open.code), false)
})

test('they come page by page', async () => {
  const shop = await rewardShop(db, [coffee])
  for (const _ of [1, 2, 3]) await shop.redeem('ann', { reward: 'coffee' })
  const first = await shop.must('listMyRedemptions', { member: 'ann', query: { limit: '2' } })
  const query = { limit: '2', cursor: first.next ?? '' }
  const second = await shop.must('listMyRedemptions', { member: 'ann', query })
  assert.deepEqual([first.items.length, second.items.length, second.next], [2, 1, null])
})

test('one is read by its id, and those of others are as unknown as what never was', async () => {
  const shop = await rewardShop(db, [coffee])
  await shop.join('bob')
  const { redemption, code } = (await shop.redeem('ann', { reward: 'coffee' })).value
  const params = { redemption: redemption.id }
  assert.deepEqual(await shop.must('getMyRedemption', { member: 'ann', params }), redemption)
  await shop.must('useVoucher', { body: { code, order: 'o' } })
  assert.equal((await shop.must('getMyRedemption', { member: 'ann', params })).status, 'used')
  assert.equal((await shop.call('getMyRedemption', { member: 'bob', params })).problem.code, 'redemption_unknown')
  assert.deepEqual((await shop.must('listMyRedemptions', { member: 'bob' })).items, [])
})

test('points that paid for an order are no voucher', async () => {
  const shop = await rewardShop(db, [coffee], { checkout: { points: 10, worth: 100 } })
  const cart = { currency: 'EUR' as const, lines: [cake(1000)] }
  const body = { member: 'ann', order: 'o', points: 10, cart }
  await shop.must('spendPoints', { body })
  assert.deepEqual((await shop.must('listMyRedemptions', { member: 'ann' })).items, [])
})
