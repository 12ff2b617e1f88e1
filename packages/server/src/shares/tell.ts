import type { Grants, Program, Share, ShareRule, ShareTold } from '@tenth/contract'
import { calendarPeriod } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'
import { grantTo } from '../ledger/grant-to.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import type { Changed } from '../ledger/write.ts'
import { shareColumns, shareView, type ShareRow } from './share-row.ts'

interface Context {
  now: Date
  newId: () => string
}

/**
 * Writes down that somebody shared or followed, once in each period, and gives what that gives: at once on the member's
 * own word, or once the shop saw it.
 */
export async function tell(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  {
    member,
    verified,
    share: id,
    ...told
  }: ShareTold & { member: string; verified: boolean; share?: string | undefined },
  context: Context,
): Promise<{ share: Share; changed: Changed[] }> {
  const rule = ruleFor(inForce.program, told)
  if (!(await lockMembers(tx, tenant, [member])).has(member)) throw new ProblemError('member_unknown')
  const { timeZone } = inForce.program
  const { from, until } = calendarPeriod(context.now.getTime(), rule.per, timeZone)
  const before =
    id === undefined ? await within(tx, tenant, member, told, from) : await named(tx, tenant, member, told, id)
  if (before && (before.verified || !verified)) return { share: shareView(before), changed: [] }
  const row = before ?? (await add(tx, tenant, { member, ...told, from, until }, context))
  const owed = row.given.length === 0 && (verified || rule.when === 'told') ? rule.gives : []
  await sql`
    update shares set
      verified_at = case when ${verified} then ${context.now}::timestamptz else verified_at end,
      given = ${JSON.stringify(owed.length > 0 ? owed : row.given)}::jsonb
    where program_id = ${tenant} and id = ${row.id}`.execute(tx)
  const share = shareView({ ...row, verified: verified || row.verified, given: owed.length > 0 ? owed : row.given })
  const data = { share: share.id, kind: share.kind, network: share.network, verified: share.verified, given: owed }
  await emit(tx, tenant, [{ id: context.newId(), type: 'share.told', member, data, at: context.now.toISOString() }])
  return { share, changed: await give(tx, tenant, inForce, { member, share: row.id, rule, grants: owed }, context) }
}

function give(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  { member, share, rule, grants }: { member: string; share: string; rule: ShareRule; grants: Grants },
  context: Context,
): Promise<Changed[]> {
  const gift = { member, grants, rule: `${rule.kind}:${rule.network}`, cause: `share ${share}` }
  return grants.length > 0 ? grantTo(tx, tenant, inForce, gift, context) : Promise.resolve([])
}

function ruleFor({ shares }: Program, { kind, network }: ShareTold): ShareRule {
  const rule = shares.find(rule => rule.kind === kind && rule.network === network)
  if (!rule) throw new ProblemError('share_not_rewarded')
  return rule
}

/** One that was told, in whatever period. */
async function named(
  tx: Tx,
  tenant: string,
  member: string,
  { kind, network }: ShareTold,
  id: string,
): Promise<ShareRow> {
  const { rows } = await sql<ShareRow>`
    select ${shareColumns} from shares
    where program_id = ${tenant} and id = ${id} and member_id = ${member} and kind = ${kind}
      and network = ${network}`.execute(tx)
  if (!rows[0]) throw new ProblemError('share_unknown')
  return rows[0]
}

async function within(
  tx: Tx,
  tenant: string,
  member: string,
  { kind, network }: ShareTold,
  from: number,
): Promise<ShareRow | null> {
  const { rows } = await sql<ShareRow>`
    select ${shareColumns} from shares
    where program_id = ${tenant} and member_id = ${member} and kind = ${kind} and network = ${network}
      and period = ${new Date(from)}`.execute(tx)
  return rows[0] ?? null
}

async function add(
  tx: Tx,
  tenant: string,
  { member, kind, network, from, until }: ShareTold & { member: string; from: number; until: number | null },
  { now, newId }: Context,
): Promise<ShareRow> {
  const { rows } = await sql<ShareRow>`
    insert into shares (program_id, id, member_id, kind, network, period, next, at)
    values (${tenant}, ${newId()}, ${member}, ${kind}, ${network}, ${new Date(from)},
      ${until === null ? null : new Date(until)}, ${now})
    returning ${shareColumns}`.execute(tx)
  if (!rows[0]) throw new Error('A share that was written is there.')
  return rows[0]
}
