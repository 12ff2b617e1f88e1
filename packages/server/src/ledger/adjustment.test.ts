import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import type { Adjustment } from '@tenth/contract'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

test('staff gives points by hand, and the ledger says so', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const { entries } = await adjust(shop, { amount: 50 })
  assert.deepEqual(
    entries.map(({ kind, amount, rule }) => [kind, amount, rule]),
    [['adjust', 50, 'adjustment']],
  )
  assert.equal((await shop.member('ann')).points.available, 50)
})

test('staff takes from what expires first, and never more than there is', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await adjust(shop, { amount: 50 })
  await adjust(shop, { amount: -20 })
  assert.equal((await shop.member('ann')).points.available, 30)
  const tooMuch = await adjust(shop, { amount: -31 })
  assert.deepEqual(tooMuch.refusals, [{ code: 'not_enough_points', facts: { missing: 1, available: 30 } }])
  assert.deepEqual(tooMuch.entries, [])
  assert.equal((await shop.member('ann')).points.available, 30)
})

test('a stamp by hand fills the card like any other, and redeems with it', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await adjust(shop, { unit: 'sandwich', amount: 9 })
  assert.equal((await shop.member('ann')).cards[0]?.full, 1)
  assert.equal((await shop.redeem('ann', { card: 'sandwich' })).status, 200)
})

test('reported twice it counts once', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const once = { id: randomUUID(), amount: 7 }
  await adjust(shop, once)
  assert.equal((await adjust(shop, once)).replayed, true)
  assert.equal((await shop.member('ann')).points.available, 7)
})

test('what makes no sense is told where it stands', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const faults = async (some: Partial<Adjustment>) => {
    const { status, problem } = await shop.call('reportActivity', { body: { ...blank(), ...some } })
    assert.equal(status, 422)
    return problem.errors?.map(({ pointer }) => pointer)
  }
  assert.deepEqual(await faults({ unit: 'pizza' }), ['/unit'])
  assert.deepEqual(await faults({ amount: 0 }), ['/amount'])
  assert.deepEqual(await faults({ amount: 1.5 }), ['/amount'])
  assert.deepEqual(await faults({ reason: ' ' }), ['/reason'])
})

function adjust(shop: Shop, some: Partial<Adjustment>) {
  return shop.must('reportActivity', { body: { ...blank(), ...some } })
}

function blank(): Adjustment {
  const author = { id: 'dora' }
  return { type: 'adjustment', id: randomUUID(), member: 'ann', unit: 'points', amount: 1, reason: 'Sorry!', author }
}
