import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { grantTo } from '../ledger/grant-to.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { sandwiches, openShop, type Shop } from '../test-database/test-shop.ts'
import { rewardShop, type RewardInput } from './test/reward-shop.ts'

const db = await testDatabase()
after(() => db.close())

const mug: RewardInput = {
  id: 'mug',
  name: 'A mug',
  cost: 10,
  gives: { kind: 'material_gift', handover: 'sent' },
  stock: 3,
}
const take = (shop: Shop, body: { id: string; reward?: string; card?: string }, member = 'ann') =>
  shop.call('redeemFor', { params: { member }, body })
const left = async (shop: Shop) => (await shop.must('listStock')).items[0]?.left

test('staff take a reward for a member at the till, once by the till’s own id', async () => {
  const shop = await rewardShop(db, [mug])
  const taken = await take(shop, { id: 't1', reward: 'mug' })
  assert.equal(taken.status, 200)
  assert.deepEqual((await take(shop, { id: 't1', reward: 'mug' })).value, taken.value)
  assert.equal((await shop.member('ann')).points.available, 90)
  assert.equal((await take(shop, { id: 't1', card: 'sandwich' })).problem.code, 'idempotency_key_reused')
  assert.equal((await take(shop, { id: 't2', reward: 'mug' }, 'eve')).problem.code, 'member_unknown')
  assert.deepEqual((await take(shop, { id: 't3' })).problem.errors?.[0]?.pointer, '/reward')
  const cancelled = await shop.must('cancelFor', { params: { redemption: taken.value.redemption.id }, body: {} })
  assert.equal(cancelled.status, 'cancelled')
  assert.equal((await shop.member('ann')).points.available, 100)
})

test('a full card is taken at the till, too', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [sandwiches(9)])
  assert.equal((await take(shop, { id: 't1', card: 'sandwich' })).value.redemption.unit, 'sandwich')
  assert.equal((await take(shop, { id: 't2', card: 'sandwich' })).problem.refusal?.code, 'not_enough_stamps')
})

test('a thing is handed over once, by the parcel that shows it', async () => {
  const shop = await rewardShop(db, [mug])
  const { redemption } = (await shop.redeem('ann', { reward: 'mug' })).value
  const waiting = await shop.must('listRedemptions', { query: { status: 'reserved', reward: 'mug' } })
  assert.deepEqual(
    waiting.items.map(({ id, member, order }) => [id, member, order]),
    [[redemption.id, 'ann', null]],
  )
  const params = { redemption: redemption.id }
  const sent = await shop.must('fulfil', { params, body: { reference: 'parcel-1' } })
  assert.deepEqual([sent.status, sent.order], ['used', 'parcel-1'])
  assert.deepEqual(await shop.must('fulfil', { params, body: { reference: 'parcel-1' } }), sent)
  const again = await shop.call('fulfil', { params, body: { reference: 'parcel-2' } })
  assert.equal(again.problem.refusal?.code, 'voucher_used')
  assert.equal((await shop.must('listRedemptions', { query: { member: 'ann', status: 'used' } })).items.length, 1)
  assert.equal((await shop.must('listRedemptions', { query: { status: 'cancelled' } })).items.length, 0)
  const nothing = await shop.call('fulfil', { params: { redemption: 'x' }, body: { reference: 'p' } })
  assert.equal(nothing.problem.code, 'redemption_unknown')
})

test('what was given takes one of the stock when it is asked for, or handed over', async () => {
  const shop = await rewardShop(db, [{ ...mug, stock: 1 }])
  for (const cause of ['a', 'b', 'c']) await give(shop, cause)
  assert.equal(await left(shop), 1)
  const gifts = (await shop.member('ann')).redemptions.map(({ id }) => id)
  const [first = '', second = ''] = gifts
  await shop.must('fulfil', { params: { redemption: first }, body: { reference: 'by-hand' } })
  assert.equal(await left(shop), 0)
  const reveal = { member: 'ann', params: { redemption: second }, body: {} }
  const none = await shop.call('revealCode', { ...reveal, idempotencyKey: 'k1' })
  assert.equal(none.problem.refusal?.code, 'reward_sold_out')
  await shop.must('setStock', { params: { reward: 'mug' }, body: { left: 1 } })
  assert.equal((await shop.must('revealCode', { ...reveal, idempotencyKey: 'k2' })).redemption.status, 'reserved')
  assert.equal(await left(shop), 0)
  const given = await shop.call('cancelFor', { params: { redemption: gifts[2] ?? '' }, body: {} })
  assert.equal(given.problem.refusal?.code, 'redemption_given')
})

test('early access opens at its moment', async () => {
  const gives = { kind: 'early_access', from: '2026-03-04T00:00:00Z' } as const
  const shop = await rewardShop(db, [{ ...mug, id: 'early', gives }])
  const { code } = (await shop.redeem('ann', { reward: 'early' })).value
  const early = await shop.call('useVoucher', { body: { code, order: 'o' } })
  assert.deepEqual([early.problem.refusal?.code, early.problem.refusal?.facts['from']], ['voucher_not_yet', gives.from])
  shop.wait(2)
  assert.equal((await shop.must('useVoucher', { body: { code, order: 'o' } })).status, 'used')
})

test('months, credit and donations are taken and settled by what shows it', async () => {
  const kinds: RewardInput[] = [
    { id: 'months', name: 'Two months', cost: 10, gives: { kind: 'free_months', months: 2 } },
    { id: 'credit', name: 'Credit', cost: 10, gives: { kind: 'bill_credit', amount: 500 } },
    {
      id: 'forest',
      name: 'A tree',
      cost: 10,
      gives: { kind: 'donation', amount: 200, cause: { en: 'Forest', lt: 'Miškas' } },
    },
  ]
  const shop = await rewardShop(db, kinds)
  for (const { id, gives } of kinds) {
    const { redemption } = (await shop.redeem('ann', { reward: id })).value
    const params = { redemption: redemption.id }
    const settled = await shop.must('fulfil', { params, body: { reference: `bill-${id}` } })
    assert.deepEqual([settled.status, settled.gives], ['used', gives])
  }
  assert.equal((await shop.member('ann')).points.available, 70)
})

let ids = 0
function give(shop: Shop, cause: string): Promise<unknown> {
  return shop.db.transaction(shop.name, async tx => {
    await lockMembers(tx, shop.name, ['ann'])
    const newId = () => `gift-${process.pid}-${String(++ids).padStart(6, '0')}`
    const gift = { member: 'ann', grants: [{ reward: 'mug' }], rule: 'thanks', cause }
    return grantTo(tx, shop.name, await programInForce(tx, shop.name), gift, { now: shop.now(), newId })
  })
}
