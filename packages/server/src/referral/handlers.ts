import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Call, Handler } from '../handlers/handler.ts'
import { checkKnown } from '../handlers/known-member.ts'
import { ofToken } from '../handlers/of-token.ts'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { setBan } from './bans.ts'
import { decideReview } from './decide-review.ts'
import { leaderboard as rank } from './leaderboard.ts'
import { referralColumns, referralView, type ReferralRow } from './referral-row.ts'

export const listReferrals: Handler<'listReferrals'> = async ({ db, caller: { program: tenant }, query, now }) => {
  const list = query.queue ? 'referral queue' : 'referrals'
  const after = readCursor(list, query.cursor)
  const rows = await db.transaction(tenant, async tx => {
    const found = query.queue
      ? await sql<ReferralRow>`
          select ${referralColumns} from referrals
          where program_id = ${tenant} and flags <> '[]' and reviewed is null and status in ('joined', 'review')
            and (status = 'review' or lapses_at is null or lapses_at > ${now()})
            and (${after}::text is null or id > ${after}::text collate "C")
          order by id limit ${query.limit + 1}`.execute(tx)
      : await sql<ReferralRow>`
          select ${referralColumns} from referrals
          where program_id = ${tenant} and (${after}::text is null or id < ${after}::text collate "C")
          order by id desc limit ${query.limit + 1}`.execute(tx)
    return found.rows
  })
  return pageOf(
    list,
    rows.map(row => referralView(row, now())),
    query.limit,
  )
}

export const approveReferral: Handler<'approveReferral'> = call => decide(call, 'approved')
export const refuseReferral: Handler<'refuseReferral'> = call => decide(call, 'refused')

async function decide(call: Call<'approveReferral'> | Call<'refuseReferral'>, decision: 'approved' | 'refused') {
  const { db, caller, params, body } = call
  const deciding = { tenant: caller.program, referral: params.referral, decision, note: body }
  const { referral, changed } = await decideReview(db, deciding, call)
  call.changed(changed)
  return referral
}

export const banAdvocate: Handler<'banAdvocate'> = call => ban(call, true)
export const liftBan: Handler<'liftBan'> = call => ban(call, false)

function ban(call: Call<'banAdvocate'> | Call<'liftBan'>, banned: boolean) {
  const { db, caller, params, body } = call
  return setBan(db, { tenant: caller.program, member: params.member, banned, note: body }, call)
}

export const leaderboard: Handler<'leaderboard'> = ({ db, caller: { program: tenant, member }, now }) =>
  db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    const rule = program.referral?.leaderboard
    if (!rule) throw new ProblemError('leaderboard_off')
    return rank(tx, tenant, rule, { member, now: now(), timeZone: program.timeZone })
  })

export const setNickname: Handler<'setNickname'> = async ({ db, caller, body: { name }, now }) => {
  const member = ofToken(caller)
  const tenant = caller.program
  await db.transaction(tenant, async tx => {
    await checkKnown(tx, tenant, member)
    await (name === null
      ? sql`delete from nicknames where program_id = ${tenant} and member_id = ${member}`.execute(tx)
      : sql`
          insert into nicknames (program_id, member_id, name, at) values (${tenant}, ${member}, ${name}, ${now()})
          on conflict (program_id, member_id) do update set name = excluded.name, at = excluded.at`.execute(tx))
  })
  return { name }
}
