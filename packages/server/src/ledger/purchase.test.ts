import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, paid, sandwiches } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

test('the estimate in the cart is what the order earns, to the point', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const lines = [sandwiches(3), cake(1274), cake(1, 'crumb')]
  const body = { currency: 'EUR', lines }
  const { earns } = await shop.must('estimate', { member: 'ann', body })
  assert.deepEqual(earns, [
    { unit: 'points', amount: 55, pending: false },
    { unit: 'sandwich', amount: 3, pending: false },
  ])
  assert.deepEqual((await shop.must('estimate', { body })).earns, earns)
  await shop.buy('ann', lines)
  const { points, cards } = await shop.member('ann')
  assert.deepEqual([points.available, cards[0]?.stamps], [55, 3])
})

test('the same activity twice counts once and answers the same', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const body = paid('ann', [cake(2000)], 'one')
  const first = await shop.must('reportActivity', { body })
  const second = await shop.must('reportActivity', { body })
  assert.deepEqual(second, { ...first, replayed: true })
  assert.equal((await shop.member('ann')).points.available, 40)
})

test('another activity under the same id is told, and so is another payment of the same order', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const body = paid('ann', [cake(2000)], 'one')
  await shop.must('reportActivity', { body })
  const other = paid('ann', [cake(3000)], 'one')
  assert.equal((await shop.call('reportActivity', { body: other })).problem.code, 'activity_differs')
  const twice = await shop.call('reportActivity', { body: { ...body, id: 'again' } })
  assert.deepEqual([twice.status, twice.problem.code], [409, 'order_already_paid'])
  const hers = await shop.call('reportActivity', { body: { ...body, id: 'again', member: 'eve' } })
  assert.equal(hers.problem.code, 'order_already_paid')
  assert.equal((await shop.member('ann')).points.available, 40)
})

test('what was turned down may be reported again, corrected', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const body = paid('ann', [cake(2000)], 'one')
  const wrong = { ...body, order: { ...body.order, currency: 'USD' } }
  const { status, problem } = await shop.call('reportActivity', { body: wrong })
  assert.deepEqual([status, problem.code, problem.errors?.[0]?.pointer], [422, 'currency_differs', '/order/currency'])
  const early = { ...body, at: new Date(shop.now().getTime() + 6 * 60_000).toISOString() }
  const future = await shop.call('reportActivity', { body: early })
  assert.deepEqual([future.status, future.problem.errors?.[0]?.pointer], [422, '/at'])
  assert.equal((await shop.must('reportActivity', { body })).replayed, false)
})

test('a guest earns nothing, and hears why', async () => {
  const shop = await openShop(db)
  const { entries, refusals } = await shop.buy('guest', [cake(2000)], 'one')
  assert.deepEqual([entries, refusals[0]?.code], [[], 'not_a_member'])
  const back = await shop.refund('guest', { order: 'one' })
  assert.deepEqual([back.entries, back.refusals[0]?.code], [[], 'not_a_member'])
  assert.equal((await shop.call('getMember', { params: { member: 'guest' } })).problem.code, 'member_unknown')
})

test('the first order makes a member where the programme says so', async () => {
  const shop = await openShop(db, deliWith({ joining: 'first_order' }))
  await shop.buy('ann', [cake(2000)])
  const { points, joinedAt, language, revision } = await shop.member('ann')
  assert.deepEqual([points.available, joinedAt, language, revision], [40, shop.now().toISOString(), 'en', 1])
  await shop.buy('ann', [cake(2000)])
  assert.deepEqual((await shop.member('ann')).revision, 2)
})

test('a hold keeps points pending until it is over', async () => {
  const held = {
    id: 'order',
    on: 'order.paid',
    amount: { kind: 'fixed', give: 7 },
    hold: { count: 14, unit: 'day' },
  } as const
  const shop = await openShop(db, deliWith({ earn: [held] }))
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)])
  const { points } = await shop.member('ann')
  assert.deepEqual([points.available, points.pending], [0, 7])
  shop.wait(15)
  const later = (await shop.member('ann')).points
  assert.deepEqual([later.available, later.pending], [7, 0])
})

test('without a programme nothing is decided', async () => {
  const shop = await openShop(db, null)
  const { status, problem } = await shop.call('reportActivity', { body: paid('ann', [cake(1)], 'one') })
  assert.deepEqual([status, problem.code], [409, 'program_missing'])
})
