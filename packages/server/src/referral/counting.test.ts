import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../test-database/test-database.ts'
import { buys, cancelled, codeOf, friends, joins, points, shopWithAnn, told, work } from './test/friends.ts'

const db = await testDatabase()
after(() => db.close())

const hold = { count: 14, unit: 'day' } as const

test('what both get is pending through the return window, and both know', async () => {
  const { shop, code } = await shopWithAnn(db, { hold })
  await joins(shop, 'bob', code)
  assert.deepEqual(await friends(shop), ['joined'])
  await buys(shop, 'bob', 'one')
  const { referral, points: ann } = await shop.member('ann')
  assert.deepEqual([referral?.pending, referral?.paid, ann.pending, ann.available], [1, 0, 100, 0])
  assert.deepEqual(await friends(shop), ['pending'])
  shop.wait(15)
  await work(shop)
  assert.deepEqual(await points(shop, 'ann', 'bob'), [100, 50])
  assert.deepEqual([(await shop.member('ann')).referral?.paid, await friends(shop)], [1, ['paid']])
})

test('an order that goes back within the window takes it back exactly', async () => {
  const { shop, code } = await shopWithAnn(db, { hold })
  await joins(shop, 'bob', code)
  await buys(shop, 'bob', 'one')
  await shop.refund('bob', { order: 'one' })
  const [ann, bob] = [await shop.member('ann'), await shop.member('bob')]
  assert.deepEqual([ann.points.pending, bob.points.pending, ann.referral?.reversed], [0, 0, 1])
  shop.wait(15)
  await work(shop)
  assert.deepEqual(await points(shop, 'ann', 'bob'), [0, 0])
  assert.deepEqual(await told(shop), ['paid', 'reversed'])
})

test('an order that is cancelled later takes it back too, and only once', async () => {
  const { shop, code } = await shopWithAnn(db, {})
  await joins(shop, 'bob', code)
  await buys(shop, 'bob', 'one')
  shop.wait(40)
  for (const id of ['first', 'second']) {
    await shop.must('reportActivity', { body: { type: 'order.cancelled', id, member: 'bob', order: 'one' } })
  }
  assert.deepEqual([await points(shop, 'ann', 'bob'), await friends(shop)], [[0, 0], ['reversed']])
  await buys(shop, 'bob', 'two')
  assert.deepEqual(
    [await points(shop, 'ann', 'bob'), await told(shop)],
    [
      [0, 0],
      ['paid', 'reversed'],
    ],
  )
})

test('a reward that is held is handed out at the end, once, and never after a refund', async () => {
  const { shop, code } = await shopWithAnn(db, { hold, advocate: { reward: 'coffee' }, friend: { reward: 'delivery' } })
  for (const friend of ['bob', 'cat']) {
    await joins(shop, friend, code)
    await buys(shop, friend, `of-${friend}`)
  }
  const rewards = async (member: string) => (await shop.member(member)).redemptions.map(({ reward }) => reward)
  await work(shop)
  assert.deepEqual([await rewards('ann'), await rewards('bob')], [[], []])
  await shop.refund('cat', { order: 'of-cat' })
  shop.wait(15)
  assert.equal((await work(shop))['rewards'], 2)
  assert.equal((await work(shop))['rewards'], 0)
  assert.deepEqual([await rewards('ann'), await rewards('bob'), await rewards('cat')], [['coffee'], ['delivery'], []])
})

test('a reward that was given goes back with the order while nobody has used it', async () => {
  const { shop, code } = await shopWithAnn(db, { advocate: { reward: 'coffee' }, friend: { reward: 'coffee' } })
  await joins(shop, 'bob', code)
  await buys(shop, 'bob', 'one')
  const [given] = (await shop.member('bob')).redemptions
  const key = { member: 'bob', params: { redemption: given?.id ?? '' }, body: {}, idempotencyKey: 'show' } as const
  const { code: voucher } = await shop.must('revealCode', key)
  await shop.must('useVoucher', { body: { code: voucher, order: 'two' } })
  assert.equal((await shop.member('ann')).redemptions.length, 1)
  await shop.refund('bob', { order: 'one' })
  assert.equal((await shop.member('ann')).redemptions.length, 0)
  assert.deepEqual(await cancelled(shop), ['ann'])
  const used = await shop.call('checkVoucher', { body: { code: voucher } })
  assert.equal(used.problem.refusal?.code, 'voucher_used')
})

test('joining may be enough', async () => {
  const { shop, code } = await shopWithAnn(db, { converts: { on: 'member.joined' } })
  const { member, refusals } = await shop.join('bob', code)
  assert.deepEqual([refusals, member.points.available, await points(shop, 'ann')], [[], 50, [100]])
  await buys(shop, 'bob')
  assert.deepEqual(await points(shop, 'ann', 'bob'), [100, 50])
})

test('so may what the shop reports, under a condition', async () => {
  const when = { data: { name: 'first-lesson' } }
  const { shop, code } = await shopWithAnn(db, { converts: { on: 'custom', when } })
  await joins(shop, 'bob', code)
  await buys(shop, 'bob')
  const lesson = (name: string, id: string) =>
    shop.must('reportActivity', { body: { type: 'custom', id, member: 'bob', name } })
  await lesson('trial', 'a')
  assert.deepEqual(await points(shop, 'ann', 'bob'), [0, 0])
  await lesson('first-lesson', 'b')
  await lesson('first-lesson', 'b')
  await lesson('first-lesson', 'c')
  assert.deepEqual(await points(shop, 'ann', 'bob'), [100, 50])
})

test('a friend who takes too long no longer counts, whether or not the day’s work has been round', async () => {
  const { shop, code } = await shopWithAnn(db, { lapse: { count: 30, unit: 'day' } })
  for (const friend of ['bob', 'cat', 'dan']) await joins(shop, friend, code)
  shop.wait(29)
  await buys(shop, 'bob')
  shop.wait(3)
  assert.deepEqual(await friends(shop), ['paid', 'lapsed', 'lapsed'])
  await buys(shop, 'cat')
  assert.equal((await work(shop))['lapsed'], 1)
  assert.equal((await work(shop))['lapsed'], 0)
  await buys(shop, 'dan')
  const { referral } = await shop.member('ann')
  assert.deepEqual([referral?.paid, referral?.lapsed, await points(shop, 'ann')], [1, 2, [100]])
  assert.deepEqual(await told(shop), ['paid', 'lapsed', 'lapsed'])
})

test('what the first and the third friend bring more is given once, ever', async () => {
  const levels = [
    { friends: 1, gives: [{ points: 10 }] },
    { friends: 3, gives: [{ points: 500 }, { reward: 'coffee' }] },
  ]
  const { shop, code } = await shopWithAnn(db, { levels, levelsReversed: 'take_back' })
  for (const friend of ['bob', 'cat', 'dan']) {
    await joins(shop, friend, code)
    await buys(shop, friend, `of-${friend}`)
  }
  const held = async () => [(await shop.member('ann')).points.available, (await shop.member('ann')).redemptions.length]
  assert.deepEqual(await held(), [810, 1])
  await shop.refund('bob', { order: 'of-bob' })
  assert.deepEqual(await held(), [210, 0])
  await joins(shop, 'eve', code)
  await buys(shop, 'eve')
  assert.deepEqual(await held(), [310, 0])
})

test('who brings friends of their own is told apart: each advocate has their own count', async () => {
  const { shop, code } = await shopWithAnn(db, { levels: [{ friends: 2, gives: [{ points: 7 }] }] })
  await joins(shop, 'bob', code)
  await buys(shop, 'bob')
  const bobs = await codeOf(shop, 'bob')
  await joins(shop, 'cat', bobs)
  await buys(shop, 'cat')
  assert.deepEqual(await points(shop, 'ann', 'bob', 'cat'), [100, 150, 50])
})
