import type { OwnOccasion, Program } from '@tenth/contract'
import { lockBudgets } from '../earning/budgets.ts'
import type { Tx } from '../db/database.ts'
import { isReviewed } from './review.ts'

/** What a look at members may find, so that what it draws on is locked before any member is. */
export function mayFollow(program: Program): OwnOccasion[] {
  return isReviewed(program) ? possible('tier.reached', 'segment.entered') : []
}

/** The same for what a profile may bring about besides. */
export function mayFollowProfile(program: Program): OwnOccasion[] {
  return [...mayFollow(program), ...possible('profile.completed', 'account.linked')]
}

/** Locks it, for a transaction that locks members next. */
export async function lockWhatFollows(
  tx: Tx,
  tenant: string,
  program: Program,
  occasions: readonly OwnOccasion[] = mayFollow(program),
): Promise<void> {
  await lockBudgets(tx, tenant, program, occasions)
}

function possible(...types: OwnOccasion['type'][]): OwnOccasion[] {
  return types.map(type => ({ type, id: `tenth:may:${type}`, member: 'anybody' }))
}
