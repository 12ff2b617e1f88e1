import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Hold, ProgramInput } from '@tenth/contract'
import { idMaker } from '../app/new-id.ts'
import { runDue } from '../ledger/run-due.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

async function shopOf(hold: Hold, more: Partial<ProgramInput> = {}): Promise<Shop> {
  const order = { id: 'order', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 50 }, hold } as const
  const shop = await openShop(db, deliWith({ earn: [order], ...more }))
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)], 'one')
  return shop
}

async function has(shop: Shop): Promise<[available: number, pending: number]> {
  const { available, pending } = (await shop.member('ann')).points
  return [available, pending]
}

function confirm(shop: Shop, id: string, order = 'one', name = 'delivered', member = 'ann') {
  return shop.call('reportActivity', { body: { type: 'order.confirmed', id, member, order, name } })
}

test('a confirmation makes what the order earned active exactly then, once', async () => {
  const shop = await shopOf({ confirmed: 'delivered' })
  assert.deepEqual(await has(shop), [0, 40])
  assert.deepEqual((await confirm(shop, 'packed', 'one', 'packed')).value.entries, [])
  const { entries } = (await confirm(shop, 'there')).value
  assert.deepEqual(
    entries.map(({ kind, amount, pending }) => [kind, amount, pending]),
    [['activate', 40, -40]],
  )
  assert.equal((await confirm(shop, 'there')).value.replayed, true)
  assert.deepEqual((await confirm(shop, 'again')).value.entries, [])
  assert.deepEqual(await has(shop), [40, 0])
})

test('what nobody confirms is active or lost after the latest day, as the rule says', async () => {
  const latest = { count: 10, unit: 'day' } as const
  for (const [otherwise, left] of [
    ['activate', [40, 0]],
    ['lapse', [0, 0]],
  ] as const) {
    const shop = await shopOf({ confirmed: 'delivered', latest, otherwise })
    shop.wait(12)
    assert.deepEqual(await has(shop), left)
    await runDue(db, { now: shop.now, newId })
    assert.deepEqual(await has(shop), left)
    await confirm(shop, 'late')
    assert.deepEqual(await has(shop), left)
  }
})

test('points are held until a moment, or through the return window', async () => {
  const fixed = await shopOf({ until: '2026-03-10T10:00:00Z' })
  fixed.wait(7.99)
  assert.deepEqual(await has(fixed), [0, 40])
  fixed.wait(0.01)
  assert.deepEqual(await has(fixed), [40, 0])
  const returnable = await shopOf('return_window', { returnWindow: { count: 14, unit: 'day' } })
  returnable.wait(14)
  assert.deepEqual(await has(returnable), [0, 40])
  returnable.wait(1)
  assert.deepEqual(await has(returnable), [40, 0])
})

test('an order that was not paid, or not by this member, cannot be confirmed', async () => {
  const shop = await shopOf({ confirmed: 'delivered' })
  await shop.join('bob')
  assert.equal((await confirm(shop, 'a', 'two')).problem.code, 'order_unknown')
  assert.equal((await confirm(shop, 'b', 'one', 'delivered', 'bob')).problem.code, 'order_unknown')
  const guest = await confirm(shop, 'c', 'one', 'delivered', 'nobody')
  assert.equal(guest.value.refusals[0]?.code, 'not_a_member')
})

test('a hold that leads nowhere is told where it stands', async () => {
  const shop = await openShop(db)
  const faults = async (earn: object, more: object = {}) => {
    const { problem } = await shop.call('publishProgram', { body: { ...deliWith({}), earn: [earn], ...more } as never })
    return problem.errors?.map(({ pointer }) => pointer)
  }
  const rule = { id: 'r', on: 'order.paid', amount: { kind: 'fixed', give: 1 } }
  assert.deepEqual(await faults({ ...rule, hold: 'return_window' }), ['/earn/0/hold'])
  assert.deepEqual(await faults({ ...rule, on: 'visit', hold: { confirmed: 'delivered' } }), ['/earn/0/hold'])
  assert.deepEqual(await faults({ ...rule, hold: { until: 'tomorrow' } }), ['/earn/0/hold/until'])
  assert.deepEqual(await faults({ ...rule, expiry: { kind: 'dates', dates: ['02-30'] } }), ['/earn/0/expiry/dates/0'])
})
