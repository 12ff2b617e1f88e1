import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { testDatabase } from '../test-database/test-database.ts'
import type { Shop } from '../test-database/test-shop.ts'
import { rewardShop, type RewardInput } from './test/reward-shop.ts'

const db = await testDatabase()
after(() => db.close())

const rewards: RewardInput[] = [
  {
    id: 'card',
    name: 'A gift card',
    cost: 10,
    gives: { kind: 'gift_card', amount: 5000 },
    validFor: { count: 1, unit: 'year' },
  },
  { id: 'coffee', name: 'A coffee', cost: 10, gives: { kind: 'amount_off', amount: 300 } },
]

async function withCard(): Promise<{ shop: Shop; code: string; redemption: string }> {
  const shop = await rewardShop(db, rewards)
  const { code, redemption } = (await shop.redeem('ann', { reward: 'card' })).value
  assert.equal(redemption.remaining, 5000)
  return { shop, code, redemption: redemption.id }
}

const pay = (shop: Shop, code: string, order: string, amount?: number) =>
  shop.call('useVoucher', { body: { code, order, ...(amount !== undefined && { amount }) } })
const refund = (shop: Shop, redemption: string, body: { id: string; order: string; amount?: number }) =>
  shop.call('refundGiftCard', { params: { redemption }, body })

test('a gift card is used in parts, by each order once, and never for more than is left', async () => {
  const { shop, code } = await withCard()
  const first = await pay(shop, code, 'a', 2000)
  assert.deepEqual([first.value.remaining, first.value.paid, first.value.status], [3000, 2000, 'active'])
  assert.deepEqual((await pay(shop, code, 'a', 2000)).value, first.value, 'the answer was lost')
  assert.equal((await pay(shop, code, 'a', 2500)).problem.refusal?.code, 'voucher_used')
  const tooMuch = await pay(shop, code, 'b', 3001)
  assert.deepEqual(
    [tooMuch.problem.refusal?.code, tooMuch.problem.refusal?.facts['remaining']],
    ['gift_card_too_little', 3000],
  )
  assert.equal((await shop.must('checkVoucher', { body: { code } })).remaining, 3000)
  assert.equal((await shop.member('ann')).redemptions[0]?.remaining, 3000)
  const rest = await pay(shop, code, 'b')
  assert.deepEqual([rest.value.remaining, rest.value.paid, rest.value.status], [0, 3000, 'used'])
  assert.equal((await pay(shop, code, 'c', 1)).problem.refusal?.code, 'voucher_used')
  assert.deepEqual((await shop.member('ann')).redemptions, [])
})

test('what an order paid comes back when it did not come about, and it may pay again', async () => {
  const { shop, code } = await withCard()
  await pay(shop, code, 'a')
  const released = await shop.must('releaseVoucher', { body: { code, order: 'a' } })
  assert.deepEqual([released.remaining, released.status, released.paid], [5000, 'active', 0])
  assert.deepEqual(await shop.must('releaseVoucher', { body: { code, order: 'a' } }), released)
  assert.equal((await pay(shop, code, 'a', 700)).value.remaining, 4300)
})

test('a refund goes back onto the card, once by its id, and never more than the order paid', async () => {
  const { shop, code, redemption } = await withCard()
  await pay(shop, code, 'a', 5000)
  assert.equal((await refund(shop, redemption, { id: 'r1', order: 'a', amount: 1500 })).value.remaining, 1500)
  const again = await refund(shop, redemption, { id: 'r1', order: 'a', amount: 1500 })
  assert.deepEqual([again.value.remaining, again.value.paid], [1500, 3500])
  const tooMuch = await refund(shop, redemption, { id: 'r2', order: 'a', amount: 3501 })
  assert.equal(tooMuch.problem.refusal?.code, 'gift_card_not_paid')
  assert.equal((await refund(shop, redemption, { id: 'r3', order: 'b' })).problem.refusal?.code, 'gift_card_not_paid')
  assert.equal((await refund(shop, redemption, { id: 'r4', order: 'a' })).value.remaining, 5000)
  assert.equal((await pay(shop, code, 'a', 5000)).value.paid, 0, 'asked again, it paid already and had all of it back')
  const { redemption: coffee } = (await shop.redeem('ann', { reward: 'coffee' })).value
  assert.equal((await refund(shop, coffee.id, { id: 'r5', order: 'a' })).problem.code, 'redemption_unknown')
})

test('a gift card of which something was paid cannot be given back for points, and ends with its time', async () => {
  const { shop, code, redemption } = await withCard()
  await pay(shop, code, 'a', 1)
  const cancel = await shop.call('cancelRedemption', { member: 'ann', params: { redemption }, body: {} })
  assert.equal(cancel.problem.refusal?.code, 'redemption_used')
  shop.wait(400)
  assert.equal((await pay(shop, code, 'b', 1)).problem.refusal?.code, 'voucher_expired')
  assert.equal((await refund(shop, redemption, { id: 'r', order: 'a' })).problem.refusal?.code, 'voucher_expired')
})

test('only a gift card is used in parts', async () => {
  const { shop } = await withCard()
  const { code } = (await shop.redeem('ann', { reward: 'coffee' })).value
  const parts = await pay(shop, code, 'a', 100)
  assert.deepEqual([parts.status, parts.problem.errors?.[0]?.pointer], [422, '/amount'])
})

const step = fc.record({
  act: fc.constantFrom('pay' as const, 'release' as const, 'refund' as const),
  order: fc.constantFrom('a', 'b', 'c'),
  amount: fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined }),
})

test('whatever happens to it, a gift card pays no more than it held', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async steps => {
      const { shop, code, redemption } = await withCard()
      const paid = new Map<string, number>()
      for (const [index, { act, order, amount }] of steps.entries()) {
        const answer =
          act === 'pay'
            ? await pay(shop, code, order, amount)
            : act === 'release'
              ? await shop.call('releaseVoucher', { body: { code, order } })
              : await refund(shop, redemption, { id: `r${index}`, order, ...(amount !== undefined && { amount }) })
        if (answer.status === 200) paid.set(order, answer.value.paid ?? 0)
        const all = [...paid.values()].reduce((sum, part) => sum + part, 0)
        const held = (await shop.must('listRedemptions', { query: { reward: 'card' } })).items[0]?.remaining ?? -1
        assert.equal(all + held, 5000)
        assert.ok(held >= 0 && [...paid.values()].every(part => part >= 0))
      }
    }),
    { numRuns: 6 },
  )
})
