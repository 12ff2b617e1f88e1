import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../test-database/test-database.ts'
import type { Shop } from '../test-database/test-shop.ts'
import {
  approve,
  buys,
  friends,
  joins,
  points,
  queue,
  referralOf,
  refuse,
  shopWithAnn,
  told,
  work,
} from './test/friends.ts'

const db = await testDatabase()
after(() => db.close())

type Rule = Parameters<typeof shopWithAnn>[1]

/** Bob shares ann's card and bought: the shop has to look. */
async function doubtful(rule: Rule = {}): Promise<{ shop: Shop; id: string }> {
  const { shop, code } = await shopWithAnn(db, rule)
  await buys(shop, 'ann', 'own', { card: 'one' })
  await joins(shop, 'bob', code)
  await buys(shop, 'bob', 'of-bob', { card: 'one' })
  return { shop, id: (await referralOf(shop, 'bob')).id }
}

test('an approval pays both, once, however often it is said', async () => {
  const { shop, id } = await doubtful()
  assert.deepEqual([await friends(shop), await points(shop, 'ann', 'bob')], [['review'], [0, 0]])
  const first = await approve(shop, id)
  const second = await approve(shop, id)
  assert.deepEqual([first.status, first.value.status, second.value], [200, 'paid', first.value])
  assert.deepEqual([first.value.review?.decision, first.value.review?.author.id], ['approved', 'jo'])
  assert.deepEqual(await points(shop, 'ann', 'bob'), [100, 50])
  assert.deepEqual(await queue(shop), [])
  await buys(shop, 'bob')
  assert.deepEqual(await points(shop, 'ann', 'bob'), [100, 50])
  assert.deepEqual(await told(shop), ['flagged', 'approved', 'paid'])
})

test('what was refused never pays, and the advocate sees it', async () => {
  const { shop, id } = await doubtful()
  assert.equal((await refuse(shop, id)).value.status, 'refused')
  assert.equal((await refuse(shop, id)).status, 200)
  const change = await approve(shop, id)
  assert.deepEqual([change.status, change.problem.refusal?.code], [409, 'referral_not_open'])
  await buys(shop, 'bob')
  const { referral } = await shop.member('ann')
  assert.deepEqual([referral?.refused, await friends(shop), await points(shop, 'ann', 'bob')], [1, ['refused'], [0, 0]])
  assert.deepEqual(await told(shop), ['flagged', 'refused'])
})

test('an approval cannot be taken back by a refusal, but a refund takes back what it paid', async () => {
  const { shop, id } = await doubtful()
  await approve(shop, id)
  assert.equal((await refuse(shop, id)).problem.refusal?.code, 'referral_not_open')
  await shop.refund('bob', { order: 'of-bob' })
  assert.deepEqual([await points(shop, 'ann', 'bob'), await friends(shop)], [[0, 0], ['reversed']])
})

test('an order that went back while the shop looked leaves nothing to approve', async () => {
  const { shop, id } = await doubtful()
  await shop.refund('bob', { order: 'of-bob' })
  const late = await approve(shop, id)
  assert.deepEqual([late.problem.refusal?.facts['status'], await points(shop, 'ann', 'bob')], ['reversed', [0, 0]])
  assert.deepEqual(await queue(shop), [])
})

test('who is approved before buying counts with the order', async () => {
  const { shop, code } = await shopWithAnn(db, {})
  await buys(shop, 'ann', 'own', { address: 'High Street 1' })
  await joins(shop, 'bob', code, { signals: { address: 'High Street 1' } })
  const { id } = await referralOf(shop, 'bob')
  assert.equal((await approve(shop, id)).value.status, 'joined')
  assert.deepEqual(await points(shop, 'ann', 'bob'), [0, 0])
  await buys(shop, 'bob', 'of-bob', { address: 'High Street 1' })
  assert.deepEqual(await points(shop, 'ann', 'bob'), [100, 50])
})

test('an approval pays as if on the day the friend bought: the hold runs from then', async () => {
  const { shop, id } = await doubtful({
    hold: { count: 14, unit: 'day' },
    advocate: [{ points: 100 }, { reward: 'coffee' }],
  })
  shop.wait(10)
  assert.equal((await approve(shop, id)).value.status, 'pending')
  assert.deepEqual([(await shop.member('ann')).points.pending, (await shop.member('ann')).redemptions.length], [100, 0])
  shop.wait(5)
  await work(shop)
  assert.deepEqual([await points(shop, 'ann', 'bob'), (await shop.member('ann')).redemptions.length], [[100, 50], 1])
})

test('an approval after the hold is over pays at once', async () => {
  const { shop, id } = await doubtful({ hold: { count: 14, unit: 'day' } })
  shop.wait(20)
  assert.equal((await approve(shop, id)).value.status, 'paid')
  assert.deepEqual(await points(shop, 'ann', 'bob'), [100, 50])
})

test('an approved friend counts for the levels', async () => {
  const { shop, id } = await doubtful({ levels: [{ friends: 1, gives: [{ points: 10 }] }] })
  await approve(shop, id)
  await approve(shop, id)
  assert.deepEqual(await points(shop, 'ann', 'bob'), [110, 50])
})

test('nobody is decided about who lapsed or paid, or is not there', async () => {
  const { shop, code } = await shopWithAnn(db, { lapse: { count: 1, unit: 'day' } })
  await joins(shop, 'bob', code)
  await joins(shop, 'cat', code)
  await buys(shop, 'cat')
  shop.wait(3)
  for (const friend of ['bob', 'cat']) {
    const { id } = await referralOf(shop, friend)
    assert.equal((await refuse(shop, id)).problem.refusal?.code, 'referral_not_open')
  }
  assert.equal((await approve(shop, 'nothing')).problem.code, 'referral_unknown')
})

test('a decision needs to say who decides', async () => {
  const { shop, id } = await doubtful()
  const body = { note: 'Fine.' } as never
  const { status, problem } = await shop.call('approveReferral', { params: { referral: id }, body })
  assert.deepEqual([status, problem.errors?.[0]?.pointer], [422, '/author'])
})

test('the queue is read page by page, oldest first, and all referrals newest first', async () => {
  const { shop, code } = await shopWithAnn(db, { perDay: 1 })
  for (const friend of ['a', 'b', 'c', 'd']) await joins(shop, friend, code)
  const query = { queue: 'open' as const, limit: '2' }
  const first = await shop.must('listReferrals', { query })
  const second = await shop.must('listReferrals', { query: { ...query, cursor: first.next ?? '' } })
  assert.deepEqual(
    [...first.items, ...second.items].map(({ friend }) => friend),
    ['b', 'c', 'd'],
  )
  const all = await shop.must('listReferrals')
  assert.deepEqual(
    all.items.map(({ friend }) => friend),
    ['d', 'c', 'b', 'a'],
  )
  const wrong = await shop.call('listReferrals', { query: { cursor: first.next ?? '' } })
  assert.equal(wrong.problem.code, 'cursor_invalid')
})
