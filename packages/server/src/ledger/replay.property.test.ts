import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Happening } from '@tenth/contract'
import fc from 'fast-check'
import { sql } from 'kysely'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, paid, type Shop } from '../test-database/test-shop.ts'
import { applyActivities } from './apply-activities.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

const order = { id: 'order', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 50 } } as const
const program = deliWith({
  refunds: 'owe',
  points: { expiry: { kind: 'inactivity', period: { count: 1, unit: 'week' } } },
  earn: [order, { ...order, id: 'held', hold: { confirmed: 'delivered' } }],
})

const member = fc.constantFrom('ann', 'bob')
const which = fc.constantFrom('one', 'two', 'three')

/** Activities of two members, some about orders that are not there. */
const activities = fc
  .array(
    fc.oneof<fc.Arbitrary<Omit<Happening, 'id'>>[]>(
      fc.record({ member, which, cents: fc.integer({ min: 1, max: 5000 }) }).map(({ member, which, cents }) => ({
        ...paid(member, [cake(cents)], which),
      })),
      fc.record({ type: fc.constant('order.refunded' as const), member, refund: fc.record({ order: which }) }),
      fc.record({ type: fc.constant('order.cancelled' as const), member, order: which }),
      fc.record({
        type: fc.constant('order.confirmed' as const),
        member,
        order: which,
        name: fc.constant('delivered'),
      }),
      fc.record({ type: fc.constant('visit' as const), member }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map(some => some.map((one, index) => ({ ...one, id: `activity-${index}` }) as Happening))

async function ledgerOf({ name }: Shop): Promise<unknown[]> {
  const { rows } = await db.transaction(name, tx =>
    sql`
      select e.*, c.until, c.since from entries e
      left join member_clocks c on c.program_id = e.program_id and c.member_id = e.member_id and c.clock = e.unit
      where e.program_id = ${name} order by e.id`.execute(tx),
  )
  return rows
}

test('whatever is reported, reporting it again, together or one by one, changes nothing and answers the same', async () => {
  await fc.assert(
    fc.asyncProperty(activities, async some => {
      const shop = await openShop(db, program)
      for (const member of ['ann', 'bob']) await shop.join(member)
      const clock = { now: shop.now, newId }
      const first = await applyActivities(db, shop.name, some, clock)
      // What was turned down, such as a refund of an order that was not there yet, left no trace and may be done later.
      const done = some.filter((_one, index) => first.outcomes[index]?.ok)
      const told = first.outcomes.filter(outcome => outcome.ok).map(({ result }) => ({ ...result, replayed: true }))
      const before = await ledgerOf(shop)
      const again = await applyActivities(db, shop.name, done, clock)
      for (const [index, one] of done.toReversed().entries()) {
        const { outcomes } = await applyActivities(db, shop.name, [one], clock)
        assert.deepEqual(outcomes, [{ ok: true, result: told.at(-1 - index) }])
      }
      assert.deepEqual(await ledgerOf(shop), before)
      assert.deepEqual(
        again.outcomes,
        told.map(result => ({ ok: true, result })),
      )
    }),
    { numRuns: 10 },
  )
})
