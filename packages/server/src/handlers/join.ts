import type { Refusal } from '@tenth/contract'
import { sql } from 'kysely'
import { applyActivities } from '../ledger/apply-activities.ts'
import type { Call, Handler } from './handler.ts'
import { oneMember } from './members.ts'
import { ofToken } from './of-token.ts'

export const join: Handler<'join'> = async call => {
  const id = ofToken(call.caller)
  const { referral } = call.body
  const language = call.body.language ?? call.caller.claims.language
  const { email } = call.caller.claims
  const joining = {
    ...(email !== undefined && { email }),
    ...(language !== undefined && { language }),
    ...(referral !== undefined && { referral }),
  }
  const activity = { type: 'member.joined', id: `join:${call.newId()}`, member: id, joining } as const
  const { outcomes, changed } = await applyActivities(call.db, call.caller.program, [activity], call)
  const outcome = outcomes[0]
  if (!outcome) throw new Error('An activity has an outcome.')
  if (!outcome.ok) throw outcome.problem
  call.changed(changed)
  const { refusals } = outcome.result
  return { member: await oneMember(call, id), refusals: await withoutRepetition(call, id, refusals) }
}

/** Who joined by this very code before, and asks again because the first reply was lost, is told nothing new. */
async function withoutRepetition(
  { db, caller, body }: Call<'join'>,
  member: string,
  refusals: Refusal[],
): Promise<Refusal[]> {
  if (body.referral === undefined || !refusals.some(({ code }) => code === 'referral_existing_member')) return refusals
  const { rows } = await db.transaction(caller.program, tx =>
    sql`
      select from referrals r
      join members m on m.program_id = r.program_id and m.id = r.advocate_id
      where r.program_id = ${caller.program} and r.friend_id = ${member} and m.referral_code = ${body.referral}`.execute(
      tx,
    ),
  )
  return rows.length > 0 ? refusals.filter(({ code }) => code !== 'referral_existing_member') : refusals
}
