import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput, Simulation } from '@tenth/contract'
import fc from 'fast-check'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, type Shop } from '../test-database/test-shop.ts'
import { deeds, everything, live } from './test/lives.ts'

const db = await testDatabase()
after(() => db.close())

/** Every figure that the ledger has, and the same under the programme in force. */
function columns({ rules, rewards, units, refusals, cost }: Simulation, column: 'recorded' | 'inForce' | 'draft') {
  return {
    rules: rules.map(row => ({ rule: row.rule, gives: row.gives, ...row[column] })),
    rewards: rewards.map(row => ({ reward: row.reward, ...row[column] })),
    units: units.map(row => ({ unit: row.unit, ...row[column] })),
    refusals: refusals.map(row => ({ code: row.code, times: row[column] })),
    cost: [cost.points[column], cost.rewards[column]],
  }
}

async function holds(shop: Shop, program: ProgramInput, from: Date): Promise<void> {
  const days = { from: from.toISOString().slice(0, 10), to: shop.now().toISOString().slice(0, 10) }
  const simulation = await shop.must('simulate', { body: { program, ...days } })
  const recorded = columns(simulation, 'recorded')
  assert.deepEqual(columns(simulation, 'inForce'), recorded)
  assert.deepEqual(columns(simulation, 'draft'), recorded)
  assert.equal(simulation.members.differ, 0)
}

test('the programme in force gives again exactly what the ledger has, rule by rule, whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, deeds, async (first, then) => {
      const shop = await openShop(db, everything)
      const begun = shop.now()
      await live(shop, first)
      shop.wait(1)
      await shop.runDue()
      const between = new Date(shop.now().getTime() + 86_400_000)
      shop.wait(2)
      await live(shop, then)
      shop.wait(1 / 1440)
      await shop.runDue()
      shop.wait(1 / 1440)
      await holds(shop, everything, begun)
      await holds(shop, everything, between)
    }),
    {
      numRuns: Number(process.env['RUNS'] ?? 2),
      ...(process.env['SEED'] && { seed: Number(process.env['SEED']) }),
      endOnFailure: true,
    },
  )
})
