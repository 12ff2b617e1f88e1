import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { commands, members, run } from './test/commands.ts'
import { Ledger } from './test/ledger.ts'
import { programOf, programs } from './test/programs.ts'

type Ends = Map<string, number | null>

function endsOf(deli: Ledger): Ends {
  const lots = members.flatMap(member => deli.account(member).state.lots)
  return new Map(lots.map(lot => [lot.id, lot.expiresAt]))
}

test('whatever is done or published, an end that was shown never comes nearer, and nothing is lost before its end', () => {
  fc.assert(
    fc.property(programs, fc.array(programs, { minLength: 1, maxLength: 3 }), commands, (first, others, steps) => {
      const deli = new Ledger(programOf(first), ...members)
      const versions = others.map(programOf)
      let before = endsOf(deli)
      for (const step of steps) {
        const entries = deli.entries.length
        run(deli, step, versions)
        const after = endsOf(deli)
        for (const [lot, end] of before) {
          const now = after.get(lot)
          if (end !== null && now !== undefined) assert.ok(now !== null && now >= end, `${lot}: ${end}, then ${now}`)
        }
        for (const { kind, lot, pending } of deli.entries.slice(entries)) {
          // What was not confirmed in time has no other end.
          if (kind !== 'expire' || pending !== 0) continue
          assert.ok((before.get(lot ?? '') ?? 0) <= deli.now)
        }
        before = after
      }
    }),
    { numRuns: 300 },
  )
})
