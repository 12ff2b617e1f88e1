import type { OwnOccasion } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import { applyIn, type Clock } from '../ledger/apply-activities.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { lastOf, reviewNow } from '../tiers/apply-review.ts'
import { ownId } from '../tiers/own-id.ts'
import { lockWhatFollows, mayFollowProfile } from '../tiers/what-follows.ts'
import { profileOf } from './profile-of.ts'

/** Runs work in one transaction while nobody else changes the member. */
export async function asMember<Result>(
  db: Database,
  tenant: string,
  member: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    await lockWhatFollows(tx, tenant, program, mayFollowProfile(program))
    if (!(await lockMembers(tx, tenant, [member])).has(member)) throw new ProblemError('member_unknown')
    return work(tx)
  })
}

/** What follows from a changed profile: the page is told, segments move, and a profile may be complete. */
export async function settleProfile(
  tx: Tx,
  tenant: string,
  member: string,
  clock: Clock,
  more: readonly OwnOccasion[] = [],
): Promise<Changed[]> {
  const touched = await write(tx, tenant, { ...emptyWriting(), touched: new Set([member]) })
  const reviewed = await reviewNow(tx, tenant, [member], clock)
  const occasions = [...more, ...(await completed(tx, tenant, member))]
  const applied = occasions.length > 0 ? (await applyIn(tx, tenant, occasions, clock)).changed : []
  return lastOf([...touched, ...reviewed, ...applied])
}

/** Once in a member's life, when language, birthday and a consent are there. */
async function completed(tx: Tx, tenant: string, member: string): Promise<OwnOccasion[]> {
  const { language, birthday, consents } = await profileOf(tx, tenant, member)
  if (language === null || birthday === null || !consents.some(({ granted }) => granted)) return []
  return [{ type: 'profile.completed', id: ownId('profile', member), member }]
}
