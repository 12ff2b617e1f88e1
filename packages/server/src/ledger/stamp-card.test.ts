import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, sandwiches } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

test('the tenth sandwich is free, and only once', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [sandwiches(8)])
  const early = await shop.redeem('ann', { card: 'sandwich' })
  assert.deepEqual(early.problem.refusal, { code: 'not_enough_stamps', facts: { missing: 1, required: 9, stamps: 8 } })

  await shop.buy('ann', [sandwiches(1)])
  assert.deepEqual(pick(await shop.member('ann')), { stamps: 0, required: 9, full: 1 })
  const taken = await shop.redeem('ann', { card: 'sandwich' })
  assert.equal(taken.status, 200)
  const { code, redemption } = taken.value
  assert.equal(code.endsWith(redemption.hint ?? 'none'), true)
  assert.deepEqual(pick(await shop.member('ann')), { stamps: 0, required: 9, full: 0 })

  const typed = code.toLowerCase().replaceAll('-', ' ')
  const worth = await shop.must('checkVoucher', { body: { code: typed } })
  assert.deepEqual(worth.gives, { kind: 'free_product', lines: { category: ['sandwich'] } })
  const used = await shop.must('useVoucher', { body: { code: typed, order: 'tenth' } })
  assert.equal(used.status, 'used')
  assert.deepEqual(await shop.must('useVoucher', { body: { code, order: 'tenth' } }), used)
  const again = await shop.call('useVoucher', { body: { code, order: 'eleventh' } })
  assert.equal(again.problem.refusal?.code, 'voucher_used')
  assert.equal((await shop.call('checkVoucher', { body: { code } })).problem.refusal?.code, 'voucher_used')
  assert.equal((await shop.redeem('ann', { card: 'sandwich' })).problem.refusal?.code, 'not_enough_stamps')
})

test('stamps beyond the ninth are on the next card', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [sandwiches(11)])
  assert.deepEqual(pick(await shop.member('ann')), { stamps: 2, required: 9, full: 1 })
  await shop.redeem('ann', { card: 'sandwich' })
  assert.deepEqual(pick(await shop.member('ann')), { stamps: 2, required: 9, full: 0 })
})

test('a voucher whose order did not come about can be used again', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [sandwiches(9)])
  const { code } = (await shop.redeem('ann', { card: 'sandwich' })).value
  await shop.must('useVoucher', { body: { code, order: 'a' } })
  const stranger = await shop.call('releaseVoucher', { body: { code, order: 'b' } })
  assert.equal(stranger.problem.refusal?.code, 'voucher_used')
  assert.equal((await shop.must('releaseVoucher', { body: { code, order: 'a' } })).status, 'active')
  assert.equal((await shop.must('releaseVoucher', { body: { code, order: 'a' } })).status, 'active')
  assert.equal((await shop.must('useVoucher', { body: { code, order: 'b' } })).order, 'b')
})

test('nobody guesses a voucher', async () => {
  const shop = await openShop(db)
  for (const code of ['K7QF-2M9X-0000-0000-0000', '%', '💥']) {
    const { status, problem } = await shop.call('checkVoucher', { body: { code } })
    assert.deepEqual([status, problem.refusal], [409, { code: 'voucher_unknown', facts: {} }])
  }
})

function pick({ cards }: { cards: { stamps: number; required: number; full: number }[] }) {
  const { stamps, required, full } = cards[0] ?? { stamps: -1, required: -1, full: -1 }
  return { stamps, required, full }
}
