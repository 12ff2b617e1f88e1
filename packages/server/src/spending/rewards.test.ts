import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { idMaker } from '../app/new-id.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, type Shop } from '../test-database/test-shop.ts'
import { expireRedemptions } from './expire-due.ts'
import { rewardShop, type RewardInput } from './test/reward-shop.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

const mug: RewardInput = {
  id: 'mug',
  name: 'A mug',
  cost: 10,
  gives: { kind: 'material_gift', handover: 'pickup' },
  validFor: { count: 30, unit: 'day' },
}

const shopWith = (...rewards: RewardInput[]) => rewardShop(db, rewards)
const refusal = async (shop: Shop, reward = 'mug') => (await shop.redeem('ann', { reward })).problem.refusal
const cancel = (shop: Shop, redemption: string) =>
  shop.must('cancelRedemption', { member: 'ann', params: { redemption }, body: {} })
const left = async (shop: Shop) => (await shop.must('listStock')).items[0]?.left

test('a member of a tier pays the price of that tier, and the page shows it', async () => {
  const tiers = { levels: [{ id: 'gold', name: 'Gold', threshold: 120 }] }
  const shop = await rewardShop(db, [{ ...mug, costByTier: { gold: 6 } }], { tiers })
  assert.equal((await shop.member('ann')).rewards[0]?.cost, 10)
  await shop.buy('ann', [cake(1000)])
  assert.equal((await shop.member('ann')).rewards[0]?.cost, 6)
  assert.equal((await shop.redeem('ann', { reward: 'mug' })).value.redemption.cost, 6)
  assert.equal((await shop.member('ann')).points.available, 114)
})

test('a reward has its time, and who it is for', async () => {
  const times = { from: '2026-03-05T00:00:00Z', until: '2026-03-10T00:00:00Z' }
  const shop = await shopWith({ ...mug, ...times }, { ...mug, id: 'regulars', when: { orders: { min: 2 } } })
  assert.deepEqual(await refusal(shop), { code: 'reward_not_yet', facts: { reward: 'mug', from: times.from } })
  assert.equal((await refusal(shop, 'regulars'))?.code, 'reward_not_for_you')
  await shop.buy('ann', [cake(500)])
  assert.equal((await shop.redeem('ann', { reward: 'regulars' })).status, 200)
  shop.wait(4)
  assert.equal((await shop.redeem('ann', { reward: 'mug' })).status, 200)
  shop.wait(5)
  assert.equal((await refusal(shop))?.code, 'reward_over')
  assert.equal((await shop.member('ann')).rewards[0]?.refusal?.code, 'reward_over')
})

test('a limit counts what was taken in a calendar month, and not what was given back', async () => {
  const shop = await shopWith({ ...mug, limit: { times: 2, per: 'month' } })
  const first = (await shop.redeem('ann', { reward: 'mug' })).value.redemption
  await shop.redeem('ann', { reward: 'mug' })
  const facts = { reward: 'mug', limit: 2, again: '2026-03-31T21:00:00.000Z' }
  assert.deepEqual(await refusal(shop), { code: 'reward_limit_reached', facts })
  assert.equal((await shop.member('ann')).rewards[0]?.refusal?.code, 'reward_limit_reached')
  await cancel(shop, first.id)
  assert.equal((await shop.redeem('ann', { reward: 'mug' })).status, 200)
  shop.wait(31)
  assert.equal((await shop.redeem('ann', { reward: 'mug' })).status, 200)
})

test('a stock is counted: what was cancelled or not used in time is there again', async () => {
  const shop = await shopWith({ ...mug, stock: 2 })
  assert.equal(await left(shop), 2)
  const first = (await shop.redeem('ann', { reward: 'mug' })).value.redemption
  await shop.redeem('ann', { reward: 'mug' })
  assert.deepEqual(await refusal(shop), { code: 'reward_sold_out', facts: { reward: 'mug' } })
  assert.deepEqual((await shop.member('ann')).rewards[0], {
    reward: 'mug',
    cost: 10,
    left: 0,
    refusal: { code: 'reward_sold_out', facts: { reward: 'mug' } },
  })
  await cancel(shop, first.id)
  await cancel(shop, first.id)
  assert.equal(await left(shop), 1, 'once')
  shop.wait(31)
  const ours = async () =>
    (await expireRedemptions(db, { now: shop.now, newId })).changed.filter(({ tenant }) => tenant === shop.name)
  assert.deepEqual(
    (await ours()).map(({ member }) => member),
    ['ann'],
  )
  assert.deepEqual(await ours(), [])
  assert.equal(await left(shop), 2)
  assert.deepEqual(await events(shop), [
    'redemption.created',
    'redemption.created',
    'redemption.cancelled',
    'redemption.expired',
  ])
})

test('the shop restocks by the delivery, once, or by what it counted', async () => {
  const shop = await shopWith({ ...mug, stock: 0 }, { ...mug, id: 'endless' })
  const params = { reward: 'mug' }
  const delivery = { id: 'delivery-7', add: 20 }
  assert.equal((await shop.must('setStock', { params, body: delivery })).left, 20)
  assert.equal((await shop.must('setStock', { params, body: delivery })).left, 20)
  await shop.redeem('ann', { reward: 'mug' })
  assert.equal((await shop.must('setStock', { params, body: { id: 'broken', add: -4 } })).left, 15)
  assert.equal((await shop.must('setStock', { params, body: { left: 3 } })).left, 3)
  const faults = [
    await shop.call('setStock', { params, body: { id: 'more-broken', add: -4 } }),
    await shop.call('setStock', { params, body: { id: 'delivery-7', add: 5 } }),
    await shop.call('setStock', { params: { reward: 'endless' }, body: { left: 1 } }),
  ]
  assert.deepEqual(
    faults.map(({ status, problem }) => [status, problem.errors?.[0]?.pointer]),
    [
      [422, '/add'],
      [422, '/id'],
      [422, 'path/reward'],
    ],
  )
  const nothing = await shop.call('setStock', { params: { reward: 'yacht' }, body: { left: 1 } })
  assert.deepEqual([nothing.status, nothing.problem.code], [404, 'reward_unknown'])
  assert.equal(await left(shop), 3)
})

test('any visitor sees what a reward costs, not whom it is for or how many there were', async () => {
  const shop = await shopWith({ ...mug, stock: 2, when: { tag: ['vip'] }, limit: { times: 1 } })
  const [shown] = (await shop.must('publicProgram')).rewards
  assert.deepEqual(Object.keys(shown ?? {}).sort(), ['cost', 'gives', 'id', 'limit', 'name', 'validFor'])
})

async function events(shop: Shop): Promise<string[]> {
  const { rows } = await db.transaction(shop.name, tx =>
    sql<{ type: string }>`
      select type from events where program_id = ${shop.name} and type like 'redemption.%' order by id`.execute(tx),
  )
  return rows.map(({ type }) => type)
}
