import type { Tx } from '../db/database.ts'
import { applyIn, type Clock } from '../ledger/apply-activities.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import type { Changed } from '../ledger/write.ts'
import { review } from './review.ts'

/** Brings segments and tiers of some members up to now and gives what that gives. The caller has locked them. */
export async function reviewNow(tx: Tx, tenant: string, members: readonly string[], clock: Clock): Promise<Changed[]> {
  const inForce = await programInForce(tx, tenant)
  const { changed, occasions } = await review(tx, tenant, inForce, members, { now: clock.now(), newId: clock.newId })
  if (occasions.length === 0) return changed
  const applied = await applyIn(tx, tenant, occasions, clock)
  return lastOf([...changed, ...applied.changed])
}

/** Of each member the last revision only. */
export function lastOf(changed: readonly Changed[]): Changed[] {
  const last = new Map<string, number>()
  for (const { member, revision } of changed) last.set(member, Math.max(revision, last.get(member) ?? 0))
  return [...last].map(([member, revision]) => ({ member, revision }))
}
