import type { Grants } from '@tenth/contract'
import { grant } from '@tenth/engine'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { gifts } from './gifts.ts'
import { memberStates } from './member-states.ts'
import { postings } from './posting.ts'
import type { ProgramInForce } from './program-in-force.ts'
import { write, type Changed } from './write.ts'
import { emptyWriting } from './writing.ts'

/** Who is given what, and why. */
export interface GrantTo {
  member: string
  grants: Grants
  /** Names the reason in the ledger, such as `survey:nps`. */
  rule: string
  /** What it is given for, in words that can be true once, such as `survey 12 ann`; given again, the write fails. */
  cause: string
}

/** Gives points, stamps or rewards outside of any activity. The caller has locked the member. */
export async function grantTo(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  { member, grants, rule, cause }: GrantTo,
  { now, newId }: { now: Date; newId: () => string },
): Promise<Changed[]> {
  const state = (await memberStates(tx, tenant, [member])).get(member)
  if (!state) throw new ProblemError('member_unknown')
  const given = grant(inForce.program, state, rule, grants, { now: now.getTime(), newId })
  const why = { activity: null, redemption: null, referral: null, grant: cause, version: inForce.version, now }
  return write(tx, tenant, {
    ...emptyWriting(),
    postings: postings(given.entries, why),
    given: gifts(given.rewards, cause, inForce, now),
    cards: given.cards,
    touched: new Set([member]),
  })
}
