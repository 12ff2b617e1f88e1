import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { rewardShop, withRewards, type RewardInput } from '../spending/test/reward-shop.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const tenOff = { kind: 'percent_off', percent: 10 } as const

function withOffers(offers: NonNullable<ProgramInput['offers']>): Promise<Shop> {
  return openShop(db, deliWith({ offers }))
}

const take = (shop: Shop, member: string, offer: string, idempotencyKey: string = randomUUID()) =>
  shop.call('takeOffer', { member, params: { offer }, body: {}, idempotencyKey })

const mine = async (shop: Shop, member: string) => (await shop.must('listMyOffers', { member })).items

test('an offer is taken as a code, once, and the code is used at the checkout', async () => {
  const shop = await withOffers([{ id: 'autumn', name: 'Autumn', gives: tenOff }])
  await shop.join('ann')
  const { status, value } = await take(shop, 'ann', 'autumn', 'k1')
  assert.equal(status, 200)
  assert.deepEqual([value.redemption.reward, value.redemption.cost, value.redemption.status], ['autumn', 0, 'reserved'])
  assert.deepEqual((await take(shop, 'ann', 'autumn', 'k1')).value, value, 'the answer was lost')
  assert.equal((await take(shop, 'ann', 'autumn')).problem.refusal?.code, 'offer_limit')
  const used = await shop.must('useVoucher', { body: { code: value.code, order: 'one' } })
  assert.deepEqual([used.status, used.gives], ['used', tenOff])
})

test('a code tells its offer’s name in every language, also once the offer is gone', async () => {
  const name = { en: 'Autumn soup', lt: 'Rudens sriuba' }
  const coffee: RewardInput = { id: 'coffee', name: 'A coffee', cost: 1, gives: tenOff }
  const shop = await rewardShop(db, [coffee], { offers: [{ id: 'autumn', name, gives: tenOff }] })
  const { redemption } = (await take(shop, 'ann', 'autumn')).value
  assert.deepEqual(redemption.name, name)
  const paid = (await shop.redeem('ann', { reward: 'coffee' })).value
  assert.equal('name' in paid.redemption, false, 'a reward’s is in the programme')
  await shop.must('publishProgram', { body: withRewards([coffee]) })
  const params = { redemption: redemption.id }
  assert.deepEqual(await shop.must('getMyRedemption', { member: 'ann', params }), redemption)
  const { redemptions } = await shop.member('ann')
  assert.deepEqual(redemptions.find(({ id }) => id === redemption.id)?.name, name)
  const listed = (await shop.must('listMyRedemptions', { member: 'ann' })).items
  assert.deepEqual(
    listed.map(one => one.name),
    [undefined, name],
  )
  const { items } = await shop.must('listRedemptions', { query: { reward: 'autumn' } })
  assert.deepEqual(
    items.map(one => one.name),
    [name],
  )
})

test('a member sees what is for them, what they hold, and what little is missing for', async () => {
  const shop = await withOffers([
    { id: 'all', name: 'For all', gives: tenOff },
    { id: 'regulars', name: 'For regulars', when: { orders: { min: 3 } }, gives: tenOff },
    { id: 'vips', name: 'For some', when: { tag: ['vip'] }, gives: tenOff },
    { id: 'past', name: 'Over', window: { until: '2026-01-01T00:00:00Z' }, gives: tenOff },
  ])
  await shop.join('ann')
  await shop.buy('ann', [cake(1000)])
  await take(shop, 'ann', 'all')
  const [all, regulars, ...others] = await mine(shop, 'ann')
  assert.deepEqual([all?.refusal?.code, all?.left, all?.taken.length], ['offer_limit', 0, 1])
  assert.deepEqual(regulars?.refusal, { code: 'offer_not_yet', facts: { offer: 'regulars', orders: 2 } })
  assert.deepEqual(others, [])
  assert.equal((await take(shop, 'ann', 'vips')).problem.refusal?.code, 'offer_not_for_member')
  assert.equal((await take(shop, 'ann', 'past')).problem.refusal?.code, 'offer_not_now')
  assert.equal((await take(shop, 'ann', 'regulars')).problem.refusal?.code, 'offer_not_yet')
  assert.equal((await take(shop, 'ann', 'nothing')).problem.code, 'offer_unknown')
  await shop.buy('ann', [cake(1000)])
  await shop.buy('ann', [cake(1000)])
  assert.equal((await take(shop, 'ann', 'regulars')).status, 200)
})

test('a limit with a period counts back in calendar days', async () => {
  const limit = { uses: 1, every: { count: 1, unit: 'month' } } as const
  const shop = await withOffers([{ id: 'monthly', name: 'Monthly', gives: tenOff, limit }])
  await shop.join('ann')
  assert.equal((await take(shop, 'ann', 'monthly')).status, 200)
  shop.wait(30)
  assert.equal((await take(shop, 'ann', 'monthly')).problem.refusal?.code, 'offer_limit', '2 March to 1 April')
  shop.wait(1)
  assert.equal((await take(shop, 'ann', 'monthly')).status, 200, '2 April')
})

test('a budget of uses ends an offer, and a code that is given back is to be had again', async () => {
  const shop = await withOffers([
    { id: 'few', name: 'Few', gives: { kind: 'amount_off', amount: 300 }, budget: { uses: 1 } },
  ])
  await shop.join('ann')
  await shop.join('bob')
  const { redemption } = (await take(shop, 'ann', 'few')).value
  assert.equal((await take(shop, 'bob', 'few')).problem.refusal?.code, 'offer_exhausted')
  const figures = async () => (await shop.must('offerFigures')).items[0]
  assert.deepEqual(await figures(), { offer: 'few', uses: 1, money: 300, left: { uses: 0, money: null } })
  const back = { params: { offer: 'few' }, body: { redemption: redemption.id } }
  assert.equal((await shop.call('returnOffer', { member: 'bob', ...back })).problem.code, 'redemption_unknown')
  const returned = await shop.must('returnOffer', { member: 'ann', ...back })
  assert.equal(returned.status, 'cancelled')
  assert.deepEqual(await shop.must('returnOffer', { member: 'ann', ...back }), returned, 'the answer was lost')
  assert.deepEqual(await figures(), { offer: 'few', uses: 0, money: 0, left: { uses: 1, money: null } })
  assert.equal((await take(shop, 'bob', 'few')).status, 200)
})

test('a budget of money holds what codes can cost at most', async () => {
  const gives = { ...tenOff, max: 400 }
  const shop = await withOffers([{ id: 'money', name: 'Money', gives, budget: { money: 900 } }])
  for (const member of ['ann', 'bob', 'cem']) await shop.join(member)
  const statuses = []
  for (const member of ['ann', 'bob', 'cem']) statuses.push((await take(shop, member, 'money')).status)
  assert.deepEqual(statuses, [200, 200, 409])
})

test('who has not joined has no offers', async () => {
  const shop = await withOffers([{ id: 'autumn', name: 'Autumn', gives: tenOff }])
  assert.equal((await shop.call('listMyOffers', { member: 'eve' })).problem.code, 'member_unknown')
  assert.equal((await take(shop, 'eve', 'autumn')).problem.code, 'member_unknown')
})

test('an offer that makes no sense is not published', async () => {
  const shop = await openShop(db)
  const offers: ProgramInput['offers'] = [
    { id: 'coffee', name: 'Called like a reward', gives: tenOff },
    { id: 'priced', name: 'A price of its own', gives: { kind: 'price', price: 100, lines: { sku: ['cake'] } } },
    { id: 'open', name: 'Nobody knows how much', gives: tenOff, budget: { money: 100 } },
    { id: 'early', name: 'Of an order', gives: tenOff, when: { total: { min: 100 } } },
  ]
  const { status, problem } = await shop.call('publishProgram', { body: { ...deliWith({}), offers } })
  assert.equal(status, 422)
  const pointers = problem.errors?.map(({ pointer }) => pointer).sort()
  assert.deepEqual(pointers, ['/offers/0/id', '/offers/1/gives', '/offers/2/budget', '/offers/3/when'])
})
