import { worthAtMost, type Benefit, type NewRedemption, type Offer, type Program } from '@tenth/contract'
import { endOfDayAfter, factsOfMember, hasBudget, noStanding, refuseOffer } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { keepReply, repliedBefore, type Asking } from '../ledger/kept-reply.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { memberStates } from '../ledger/member-states.ts'
import { programInForce, type ProgramInForce } from '../ledger/program-in-force.ts'
import { redemptionView, type RedemptionRow } from '../ledger/redemption-row.ts'
import { newVoucherCode, voucherHash, voucherHint } from '../ledger/voucher-code.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { addToBudget, lockBudgets } from './budgets.ts'
import { standings } from './standings.ts'

/** Takes an offer as a code, once for an Idempotency-Key: its budget first, then the member. */
export async function takeOffer(
  db: Database,
  asking: Asking & { offer: string },
  clock: Clock,
): Promise<{ reply: NewRedemption; changed: Changed[] }> {
  const { tenant, member, offer: id } = asking
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const inForce = await programInForce(tx, tenant)
    const offer = inForce.program.offers.find(other => other.id === id)
    if (offer) await lockBudgets(tx, tenant, 'offer', [id])
    await lockMembers(tx, tenant, [member])
    const before = await repliedBefore<NewRedemption>(tx, asking)
    if (before) return { reply: before, changed: [] }
    if (!offer) throw new ProblemError('offer_unknown')
    const amount = await worth(tx, tenant, inForce.program, offer, member, now)
    const { reply, changed } = await record(tx, asking, offer, inForce, { now, amount, newId: clock.newId })
    await keepReply(tx, asking, reply, now)
    return { reply, changed }
  })
}

/** What it comes to at most, as far as that is known; throws where the member may not have it. */
async function worth(tx: Tx, tenant: string, program: Program, offer: Offer, member: string, now: Date) {
  const state = (await memberStates(tx, tenant, [member])).get(member)
  if (!state) throw new ProblemError('member_unknown')
  if (offer.automatic) throw refused({ code: 'offer_automatic', facts: { offer: offer.id } })
  const standing = (await standings(tx, tenant, program, member, now.getTime())).get(offer.id) ?? noStanding
  const refusal = refuseOffer(offer, factsOfMember(program, state.profile, now.getTime()), standing)
  if (refusal) throw refused(refusal)
  const amount = worthAtMost(offer.gives) ?? 0
  if (!hasBudget(offer.budget, standing, amount)) {
    throw refused({ code: 'offer_exhausted', facts: { offer: offer.id } })
  }
  return amount
}

async function record(
  tx: Tx,
  { tenant, member }: Asking,
  offer: Offer,
  { program, version }: ProgramInForce,
  { now, amount, newId }: { now: Date; amount: number; newId: () => string },
): Promise<{ reply: NewRedemption; changed: Changed[] }> {
  const id = newId()
  const code = newVoucherCode(program.vouchers)
  const gives = offer.gives as Benefit
  const validUntil = offer.validFor ? endOfDayAfter(now.getTime(), offer.validFor, program.timeZone) : null
  const row: RedemptionRow = {
    id,
    member,
    reward: offer.id,
    name: offer.name,
    unit: 'points',
    cost: 0,
    status: 'reserved',
    gives,
    at: now.getTime(),
    validUntil,
    hint: voucherHint(code),
    order: null,
  }
  await sql`
    with had as (
      select count(*) + 1 as n from offer_uses
      where program_id = ${tenant} and member_id = ${member} and offer = ${offer.id}
    ), redemption as (
      insert into redemptions (program_id, id, member_id, reward, unit, cost, gives, at, valid_until, version, rule, effect)
      select ${tenant}, ${id}, ${member}, ${offer.id}, 'points', 0, ${JSON.stringify(gives)}::jsonb, ${now},
        ${validUntil === null ? null : new Date(validUntil)}::timestamptz, ${version}, ${`offer:${offer.id}`},
        ${`offer ${offer.id} ${member} `} || n from had
    ), voucher as (
      insert into vouchers (program_id, code_hash, redemption_id, hint)
      values (${tenant}, ${voucherHash(code)}, ${id}, ${row.hint})
    )
    insert into offer_uses (program_id, id, offer, member_id, redemption_id, amount, at)
    values (${tenant}, ${newId()}, ${offer.id}, ${member}, ${id}, ${amount}, ${now})`.execute(tx)
  await addToBudget(tx, tenant, 'offer', offer.id, { uses: 1, money: amount })
  const data = { offer: offer.id, redemption: id, amount }
  await emit(tx, tenant, [{ id: newId(), type: 'offer.taken', member, data, at: now.toISOString() }])
  const changed = await write(tx, tenant, { ...emptyWriting(), touched: new Set([member]) })
  return { reply: { redemption: redemptionView(row, now), code }, changed }
}
