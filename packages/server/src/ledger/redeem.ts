import type { NewRedemption, Program, RedemptionRequest } from '@tenth/contract'
import { redeem, type Redeeming } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from './apply-activities.ts'
import { lockMembers } from './lock-members.ts'
import { memberStates } from './member-states.ts'
import { postings } from './posting.ts'
import { programInForce, type ProgramInForce } from './program-in-force.ts'
import { keepReply, repliedBefore, type Asking } from './kept-reply.ts'
import { redemptionView, type RedemptionRow } from './redemption-row.ts'
import { newVoucherCode, voucherHash, voucherHint } from './voucher-code.ts'
import { write, type Changed } from './write.ts'
import { emptyWriting } from './writing.ts'

type RewardAsking = Asking & { request: RedemptionRequest }

/** Takes a reward, once for an Idempotency-Key: sent again, the same reply returns, its code included. */
export async function takeReward(
  db: Database,
  asking: RewardAsking,
  clock: Clock,
): Promise<{ reply: NewRedemption; changed: Changed[] }> {
  const { tenant, member, request } = asking
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const inForce = await programInForce(tx, tenant)
    const joined = await lockMembers(tx, tenant, [member])
    if (!joined.has(member)) throw new ProblemError('member_unknown')
    const before = await repliedBefore<NewRedemption>(tx, asking)
    if (before) return { reply: before, changed: [] }
    checkKnown(inForce.program, request)
    const state = (await memberStates(tx, tenant, [member])).get(member)
    if (!state) throw new ProblemError('member_unknown')
    const granted = redeem(inForce.program, state, request, { now: now.getTime(), newId: clock.newId })
    if (!granted.ok) throw refused(granted.refusal)
    return record(tx, asking, granted, inForce, { now, id: clock.newId() })
  })
}

function checkKnown(program: Program, request: RedemptionRequest): void {
  const [pointer, known] =
    'card' in request
      ? ['/card', program.cards.some(({ id }) => id === request.card)]
      : ['/reward', program.rewards.some(({ id }) => id === request.reward)]
  if (known) return
  throw new ProblemError('invalid', { errors: [{ pointer, detail: 'The programme has nothing of this name.' }] })
}

async function record(
  tx: Tx,
  { tenant, member, request, key }: RewardAsking,
  granted: Extract<Redeeming, { ok: true }>,
  { program, version }: ProgramInForce,
  { now, id }: { now: Date; id: string },
): Promise<{ reply: NewRedemption; changed: Changed[] }> {
  const { reward, unit, cost, validUntil, entries } = granted
  const gives = program.rewards.find(other => other.id === reward)?.gives
  if (!gives) throw new Error(`The rules granted a reward that is not there: ${reward}.`)
  const code = newVoucherCode()
  const hint = voucherHint(code)
  const at = now.getTime()
  const row: RedemptionRow = {
    id,
    member,
    reward,
    unit,
    cost,
    status: 'reserved',
    gives,
    at,
    validUntil,
    hint,
    order: null,
  }
  const reply = { redemption: redemptionView(row, now), code }
  await sql`
    with redemption as (
      insert into redemptions (program_id, id, member_id, reward, card, unit, cost, gives, at, valid_until, version)
      values (${tenant}, ${id}, ${member}, ${reward}, ${'card' in request ? request.card : null}, ${unit}, ${cost},
        ${JSON.stringify(gives)}::jsonb, ${now}, ${validUntil === null ? null : new Date(validUntil)}, ${version})
    ), voucher as (
      insert into vouchers (program_id, code_hash, redemption_id, hint)
      values (${tenant}, ${voucherHash(code)}, ${id}, ${hint})
    )
    select`.execute(tx)
  await keepReply(tx, { tenant, member, request, key }, reply, now)
  const cause = { activity: null, redemption: id, referral: null, version, now }
  const writing = { ...emptyWriting(), postings: postings(entries, cause), touched: new Set([member]) }
  return { reply, changed: await write(tx, tenant, writing) }
}
