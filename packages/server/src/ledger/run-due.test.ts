import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'
import { runDue } from './run-due.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

const program = deliWith({
  points: { expiry: { kind: 'after', period: { count: 60, unit: 'day' } } },
  earn: [
    {
      id: 'order',
      on: 'order.paid',
      amount: { kind: 'per_amount', give: 1, every: 50 },
      hold: { count: 14, unit: 'day' },
    },
  ],
})

test('the day’s work activates what waited and expires what is over, and the page shows no difference', async () => {
  const shop = await openShop(db, program)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)])

  shop.wait(15)
  const waited = (await shop.member('ann')).points
  assert.deepEqual(await kinds(shop), ['earn'])
  await due(shop)
  assert.deepEqual(await kinds(shop), ['activate', 'earn'])
  assert.deepEqual((await shop.member('ann')).points, waited)

  shop.wait(60)
  const over = (await shop.member('ann')).points
  assert.equal(over.available, 0)
  await due(shop)
  assert.deepEqual(await kinds(shop), ['expire', 'activate', 'earn'])
  assert.deepEqual((await shop.member('ann')).points, over)
})

test('doing it again, or several at once, does nothing twice', async () => {
  const shop = await openShop(db, program)
  for (const member of ['ann', 'bob', 'cat']) {
    await shop.join(member)
    await shop.buy(member, [cake(2000)])
  }
  shop.wait(15)
  await Promise.all([due(shop), due(shop), due(shop)])
  await due(shop)
  for (const member of ['ann', 'bob', 'cat']) assert.deepEqual(await kinds(shop, member), ['activate', 'earn'])
  assert.deepEqual(await due(shop), { counts: {}, changed: [] })
})

test('points that a cancelled redemption returned to a lot that is over expire there', async () => {
  const short = deliWith({ points: { expiry: { kind: 'after', period: { count: 10, unit: 'day' } } } })
  const shop = await openShop(db, short)
  await shop.join('ann')
  await shop.buy('ann', [cake(3000)])
  const { redemption } = (await shop.redeem('ann', { reward: 'coffee' })).value
  shop.wait(12)
  await due(shop)
  await shop.must('cancelRedemption', { member: 'ann', params: { redemption: redemption.id }, body: {} })
  await due(shop)
  assert.deepEqual(await kinds(shop), ['expire', 'return', 'expire', 'redeem', 'earn'])
  const { available, pending } = (await shop.member('ann')).points
  assert.deepEqual([available, pending], [0, 0])
})

/** One round of the work; the clocks of other tests' shops do not matter to this shop's members. */
function due(shop: Shop) {
  return runDue(db, { now: shop.now, newId })
}

async function kinds(shop: Shop, member = 'ann'): Promise<string[]> {
  const { items } = await shop.must('listMemberEntries', { params: { member } })
  return items.map(({ kind }) => kind)
}
