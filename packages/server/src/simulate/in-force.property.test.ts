import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput, Simulation } from '@tenth/contract'
import fc from 'fast-check'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, type Shop } from '../test-database/test-shop.ts'
import { deeds, everything, live, otherwise } from './test/lives.ts'

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

const programs = { everything: { program: everything, late: true }, otherwise: { program: otherwise, late: false } }
const runs = Number(process.env['TENTH_SIMULATED_LIVES'] ?? 1)

for (const [name, { program, late }] of Object.entries(programs)) {
  test(`the programme in force gives again exactly what the ledger has, rule by rule, whatever happened: ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (first, then) => {
        const shop = await openShop(db, program)
        const begun = shop.now()
        for (const member of ['ann', 'bob', 'cleo']) await shop.join(member)
        await live(shop, first, { late })
        shop.wait(1)
        await shop.runDue()
        shop.wait(1)
        const between = shop.now()
        shop.wait(1)
        await shop.runDue()
        await live(shop, then, { late })
        shop.wait(1 / 1440)
        await shop.runDue()
        shop.wait(1 / 1440)
        await holds(shop, program, begun)
        await holds(shop, program, between)
      }),
      { numRuns: runs, endOnFailure: true },
    )
  })
}
