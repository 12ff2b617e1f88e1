import type { TierFloor } from '@tenth/contract'
import type { TierStanding } from '@tenth/engine'
import { ProblemError } from '../app/problem-error.ts'
import type { Database } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { lastOf, reviewNow } from './apply-review.ts'
import { loadStandings, saveStandings } from './standings.ts'
import { saveTierChanges } from './tier-changes.ts'
import { lockWhatFollows } from './what-follows.ts'

/** Sets the tier that a member does not fall below; the audit keeps why, and who. The same again changes nothing. */
export async function setFloor(
  db: Database,
  { tenant, member, floor }: { tenant: string; member: string; floor: TierFloor },
  clock: Clock,
): Promise<Changed[]> {
  return db.transaction(tenant, async tx => {
    const { program, version } = await programInForce(tx, tenant)
    if (floor.tier !== null && !program.tiers?.levels.some(({ id }) => id === floor.tier)) {
      throw invalid('/tier', `The programme has no tier ${floor.tier}.`)
    }
    const until = floor.until === undefined ? null : Date.parse(floor.until)
    const now = clock.now()
    if (until !== null && until <= now.getTime()) throw invalid('/until', 'This is over already.')
    await lockWhatFollows(tx, tenant, program)
    if (!(await lockMembers(tx, tenant, [member])).has(member)) throw new ProblemError('member_unknown')
    // Before the floor is set, whatever else is due is done.
    const before = await reviewNow(tx, tenant, [member], clock)
    const standing = (await loadStandings(tx, tenant, program, [member])).get(member)
    if (!standing) return before
    const next = { ...standing, floor: floor.tier === null ? null : { tier: floor.tier, until } }
    if (same(standing.floor, next.floor)) return before
    const change = {
      id: clock.newId(),
      member,
      from: standing.floor?.tier ?? null,
      to: floor.tier,
      at: now.getTime(),
      why: 'floor_set' as const,
      reason: floor.reason,
      author: floor.author ?? null,
    }
    await saveTierChanges(tx, tenant, version, [change])
    await saveStandings(tx, tenant, program, [{ member, standing: next, dueAt: null }])
    const shown = await write(tx, tenant, { ...emptyWriting(), touched: new Set([member]) })
    return lastOf([...before, ...shown, ...(await reviewNow(tx, tenant, [member], clock))])
  })
}

function same(one: TierStanding['floor'], other: TierStanding['floor']): boolean {
  return one?.tier === other?.tier && one?.until === other?.until
}

function invalid(pointer: string, detail: string): ProblemError {
  return new ProblemError('invalid', { errors: [{ pointer, detail }] })
}
