import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { idMaker } from '../app/new-id.ts'
import { postgresTestDatabase } from '../test-database/postgres.ts'
import { cake, type Shop } from '../test-database/test-shop.ts'
import { expireRedemptions } from './expire-due.ts'
import { rewardShop, type RewardInput } from './test/reward-shop.ts'

// PGlite has one session and so no races: these run on PostgreSQL, whatever the rest runs on.

const db = await postgresTestDatabase()
after(() => db.close())

const mug: RewardInput = {
  id: 'mug',
  name: 'A mug',
  cost: 10,
  gives: { kind: 'material_gift', handover: 'pickup' },
  validFor: { count: 1, unit: 'day' },
  stock: 7,
}
const card: RewardInput = { id: 'card', name: 'A gift card', cost: 10, gives: { kind: 'gift_card', amount: 5000 } }
const ticket: RewardInput = { ...mug, id: 'ticket', gives: { kind: 'free_delivery' }, pool: 'cinema', stock: undefined }
const left = async (shop: Shop) => (await shop.must('listStock')).items[0]?.left

const many = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => one(i)))

async function crowd(shop: Shop, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, index) => `m${index}`)
  await many(count, index => shop.join(names[index] ?? ''))
  await many(count, index => shop.buy(names[index] ?? '', [cake(1000)], `order-${index}`))
  return names
}

test('of 64 members who race for the last seven, seven get one', async () => {
  const shop = await rewardShop(db, [mug])
  const names = await crowd(shop, 64)
  const answers = await many(64, index => shop.redeem(names[index] ?? '', { reward: 'mug' }))
  assert.equal(answers.filter(({ status }) => status === 200).length, 7)
  const codes = new Set(answers.filter(({ status }) => status !== 200).map(({ problem }) => problem.refusal?.code))
  assert.deepEqual([...codes], ['reward_sold_out'])
  assert.equal(await left(shop), 0)
})

test('taking, giving back and expiring at once keep the stock right', async () => {
  const shop = await rewardShop(db, [mug])
  const names = await crowd(shop, 24)
  const first = await many(7, index => shop.redeem(names[index] ?? '', { reward: 'mug' }))
  shop.wait(3)
  const clock = { now: shop.now, newId: idMaker() }
  const answers = await many(24, async index => {
    if (index % 8 === 0) await expireRedemptions(db, clock)
    const taken = await shop.redeem(names[index] ?? '', { reward: 'mug' })
    if (taken.status !== 200 || index % 2 === 0) return taken.status === 200
    const params = { redemption: taken.value.redemption.id }
    await shop.must('cancelRedemption', { member: names[index] ?? '', params, body: {} })
    return false
  })
  await expireRedemptions(db, clock)
  assert.equal(first.filter(({ status }) => status === 200).length, 7)
  assert.equal(await left(shop), 7 - answers.filter(Boolean).length)
})

test('of 64 who race for five imported codes, five get one each', async () => {
  const shop = await rewardShop(db, [ticket])
  const codes = ['KINO-01', 'KINO-02', 'KINO-03', 'KINO-04', 'KINO-05']
  await many(3, () => shop.must('importCodes', { params: { pool: 'cinema' }, body: { codes } }))
  const names = await crowd(shop, 64)
  const answers = await many(64, index => shop.redeem(names[index] ?? '', { reward: 'ticket' }))
  const got = answers.filter(({ status }) => status === 200).map(({ value }) => value.code)
  assert.deepEqual(got.sort(), codes)
})

test('of 64 orders that race for the last points, those that can be paid get them', async () => {
  const shop = await rewardShop(db, [], { checkout: { points: 10, worth: 50, minimum: 30, maximum: 30 } })
  const cart = { currency: 'EUR', lines: [cake(1000)] }
  const answers = await many(64, index =>
    shop.call('spendPoints', { body: { member: 'ann', order: `o${index}`, cart } }),
  )
  assert.equal(answers.filter(({ status }) => status === 200).length, 3)
  assert.equal((await shop.member('ann')).points.available, 10)
})

test('one order that asks sixteen times at once spends once, whoever asks', async () => {
  const shop = await rewardShop(db, [], { checkout: { points: 10, worth: 50 } })
  await shop.join('bob')
  await shop.buy('bob', [cake(5000)])
  const cart = { currency: 'EUR', lines: [cake(200)] }
  const answers = await many(16, index =>
    shop.call('spendPoints', { body: { member: index % 2 ? 'ann' : 'bob', order: 'o', cart } }),
  )
  const spent = new Set(answers.filter(({ status }) => status === 200).map(({ value }) => value.redemption))
  assert.equal(spent.size, 1)
  const points = [await shop.member('ann'), await shop.member('bob')].map(({ points }) => points.available)
  assert.deepEqual(points.sort(), [100, 60].sort())
})

test('64 orders that race for a gift card pay no more than it holds', async () => {
  const shop = await rewardShop(db, [card])
  const { code } = (await shop.redeem('ann', { reward: 'card' })).value
  const answers = await many(64, index =>
    shop.call('useVoucher', { body: { code, order: `o${index % 32}`, amount: 300 } }),
  )
  const orders = new Set(answers.filter(({ status }) => status === 200).map((_, index) => index))
  assert.ok(orders.size >= 16)
  assert.equal((await shop.must('checkVoucher', { body: { code } })).remaining, 5000 - 16 * 300)
})
