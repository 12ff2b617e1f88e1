import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deli, deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, sandwiches } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

test('a refund of a line takes back what that line earned, in points and in stamps', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [sandwiches(2, 'a'), cake(1500, 'b')], 'one')
  const { entries } = await shop.refund('ann', { order: 'one', lines: [{ id: 'a' }] })
  assert.deepEqual(
    entries.map(({ kind, unit, amount, line }) => [kind, unit, amount, line]),
    [
      ['reverse', 'points', -20, 'a'],
      ['reverse', 'sandwich', -2, 'a'],
    ],
  )
  const { points, cards } = await shop.member('ann')
  assert.deepEqual([points.available, cards[0]?.stamps], [30, 0])
})

test('a refund takes back what that order earned, not what today’s rule would give', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)], 'one')
  const generous = { id: 'order', on: 'order.paid', amount: { kind: 'per_amount', give: 10, every: 50 } } as const
  await shop.must('publishProgram', { body: deliWith({ earn: [generous] }) })
  await shop.buy('ann', [cake(2000)], 'two')
  await shop.refund('ann', { order: 'one' })
  assert.equal((await shop.member('ann')).points.available, 400)
})

test('partial refunds add up to what was earned, and no further', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [{ ...cake(999), quantity: 3 }], 'one')
  for (const left of [13, 7, 0]) {
    await shop.refund('ann', { order: 'one', lines: [{ id: 'cake', quantity: 1 }] })
    assert.equal((await shop.member('ann')).points.available, left)
  }
  const { entries, refusals } = await shop.refund('ann', { order: 'one', lines: [{ id: 'cake', quantity: 1 }] })
  assert.deepEqual([entries, refusals[0]?.code], [[], 'refund_exceeds_order'])
})

test('delivery goes back like one more line, and earned nothing to take back', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)], 'one', 500)
  const refund = async (what: object) => {
    const { refusals } = await shop.refund('ann', { order: 'one', ...what })
    return [refusals[0]?.code, (await shop.member('ann')).points.available]
  }
  assert.deepEqual(await refund({ delivery: 501 }), ['refund_exceeds_order', 40])
  assert.deepEqual(await refund({ delivery: 100 }), [undefined, 40])
  assert.deepEqual(await refund({ delivery: 401 }), ['refund_exceeds_order', 40])
  assert.deepEqual(await refund({ amount: 1200 }), [undefined, 20])
  assert.deepEqual(await refund({ lines: [{ id: 'cake', amount: 500 }], delivery: 200 }), [undefined, 10])
  assert.deepEqual(await refund({ delivery: 1 }), ['refund_exceeds_order', 10])
  assert.deepEqual(await refund({}), [undefined, 0])
  assert.deepEqual(await refund({}), ['refund_exceeds_order', 0])
})

test('the whole order goes back with its delivery', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)], 'one', 500)
  await shop.refund('ann', { order: 'one' })
  assert.equal((await shop.refund('ann', { order: 'one', delivery: 1 })).refusals[0]?.code, 'refund_exceeds_order')
  assert.equal((await shop.member('ann')).points.available, 0)
})

test('points that are spent already are owed, and the next order repays them', async () => {
  const shop = await openShop(db, deliWith({ refunds: 'owe' }))
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)], 'one')
  await shop.redeem('ann', { reward: 'coffee' })
  await shop.refund('ann', { order: 'one' })
  const owing = (await shop.member('ann')).points
  assert.deepEqual([owing.available, owing.owed], [0, 40])
  await shop.buy('ann', [cake(2500)], 'two')
  const repaid = (await shop.member('ann')).points
  assert.deepEqual([repaid.available, repaid.owed], [10, 0])
})

test('earn, redeem, refund, cancel makes no points out of nothing', async () => {
  for (const refunds of ['owe', 'within_balance'] as const) {
    const shop = await openShop(db, { ...deli, refunds })
    await shop.join('ann')
    await shop.buy('ann', [cake(2000)], 'one')
    const params = { redemption: (await shop.redeem('ann', { reward: 'coffee' })).value.redemption.id }
    await shop.refund('ann', { order: 'one' })
    await shop.must('cancelRedemption', { member: 'ann', params, body: {} })
    const { available, owed } = (await shop.member('ann')).points
    assert.deepEqual([available, owed], [0, 0])
  }
})

test('nor where another order paid for the refund of the one that bought the reward', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)], 'one')
  const params = { redemption: (await shop.redeem('ann', { reward: 'coffee' })).value.redemption.id }
  await shop.buy('ann', [cake(2000)], 'two')
  await shop.refund('ann', { order: 'one' })
  await shop.refund('ann', { order: 'two' })
  await shop.must('cancelRedemption', { member: 'ann', params, body: {} })
  assert.equal((await shop.member('ann')).points.available, 0)
})

test('nor where a friend’s order did', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)], 'one')
  const params = { redemption: (await shop.redeem('ann', { reward: 'coffee' })).value.redemption.id }
  await shop.join('bob', (await shop.member('ann')).referral?.code)
  await shop.buy('bob', [cake(2000)], 'friend')
  assert.equal((await shop.member('ann')).points.available, 100)
  await shop.refund('ann', { order: 'one' })
  await shop.refund('bob', { order: 'friend' })
  await shop.must('cancelRedemption', { member: 'ann', params, body: {} })
  assert.equal((await shop.member('ann')).points.available, 0)
})

test('what was forgiven before the reward was taken stays forgiven', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)], 'one')
  await shop.redeem('ann', { reward: 'coffee' })
  await shop.refund('ann', { order: 'one' })
  await shop.buy('ann', [cake(2000)], 'two')
  const params = { redemption: (await shop.redeem('ann', { reward: 'coffee' })).value.redemption.id }
  await shop.must('cancelRedemption', { member: 'ann', params, body: {} })
  assert.equal((await shop.member('ann')).points.available, 40)
})

test('an order or a line that was not paid cannot be refunded', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.join('bob')
  await shop.buy('ann', [cake(2000)], 'one')
  const refund = (member: string, body: object) =>
    shop.call('reportActivity', {
      body: { type: 'order.refunded', id: `${member}-refund`, member, refund: body } as never,
    })
  assert.equal((await refund('ann', { order: 'two' })).problem.code, 'order_unknown')
  assert.equal((await refund('bob', { order: 'one' })).problem.code, 'order_unknown')
  const line = await refund('ann', { order: 'one', lines: [{ id: 'cake', quantity: 1 }, { id: 'pie' }] })
  assert.deepEqual([line.status, line.problem.errors?.[0]?.pointer], [422, '/refund/lines/1/id'])
  assert.equal((await shop.member('ann')).points.available, 40)
})
