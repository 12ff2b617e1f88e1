import type { NewRedemption, Program, RedemptionRequest, Reward } from '@tenth/contract'
import { redeem, type Redeeming } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from './apply-activities.ts'
import { codeFor } from '../spending/new-code.ts'
import { redemptionEvent } from '../spending/redemption-event.ts'
import { lockStock } from '../spending/stock.ts'
import { takenBy } from '../spending/supply.ts'
import { emit } from './emit.ts'
import { lockMembers } from './lock-members.ts'
import { memberStates } from './member-states.ts'
import { postings } from './posting.ts'
import { programInForce, type ProgramInForce } from './program-in-force.ts'
import { keepReply, repliedBefore, type Asking } from './kept-reply.ts'
import { redemptionView, type RedemptionRow } from './redemption-row.ts'
import { write, type Changed } from './write.ts'
import { emptyWriting } from './writing.ts'

type RewardAsking = Asking & { request: RedemptionRequest }

/** Takes a reward, once for an Idempotency-Key: sent again, the same reply returns, its code included. */
export async function takeReward(
  db: Database,
  asking: RewardAsking,
  clock: Clock & { sealingKey: string | null },
): Promise<{ reply: NewRedemption; changed: Changed[] }> {
  const { tenant, member, request } = asking
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const inForce = await programInForce(tx, tenant)
    const reward = rewardAsked(inForce.program, request)
    const left = await lockStock(tx, tenant, reward)
    const joined = await lockMembers(tx, tenant, [member])
    if (!joined.has(member)) throw new ProblemError('member_unknown')
    const before = await repliedBefore<NewRedemption>(tx, asking)
    if (before) return { reply: before, changed: [] }
    if (!reward) throw unknown(request)
    const state = (await memberStates(tx, tenant, [member])).get(member)
    if (!state) throw new ProblemError('member_unknown')
    const supply = { left, taken: await takenBy(tx, tenant, member, reward) }
    const granted = redeem(inForce.program, state, request, { now: now.getTime(), newId: clock.newId }, supply)
    if (!granted.ok) throw refused(granted.refusal)
    return record(tx, asking, granted, inForce, { ...clock, now, reward })
  })
}

/** The reward that is asked for; none where the programme has nothing of this name. */
function rewardAsked({ cards, rewards }: Program, request: RedemptionRequest): Reward | undefined {
  const id = 'card' in request ? cards.find(card => card.id === request.card)?.reward : request.reward
  return rewards.find(reward => reward.id === id)
}

function unknown(request: RedemptionRequest): ProblemError {
  const pointer = 'card' in request ? '/card' : '/reward'
  return new ProblemError('invalid', { errors: [{ pointer, detail: 'The programme has nothing of this name.' }] })
}

async function record(
  tx: Tx,
  { tenant, member, request, key }: RewardAsking,
  granted: Extract<Redeeming, { ok: true }>,
  { program, version }: ProgramInForce,
  { now, newId, reward, sealingKey }: { now: Date; newId: () => string; reward: Reward; sealingKey: string | null },
): Promise<{ reply: NewRedemption; changed: Changed[] }> {
  const { unit, cost, validUntil, entries } = granted
  const { gives } = reward
  const id = newId()
  const { code, hash, hint, holds } = await codeFor(tx, tenant, program, reward, { redemption: id, sealingKey })
  const row: RedemptionRow = {
    id,
    member,
    reward: reward.id,
    unit,
    cost,
    status: 'reserved',
    gives,
    at: now.getTime(),
    validUntil,
    hint,
    order: null,
  }
  const reply = { redemption: redemptionView(row, now), code }
  await sql`
    with redemption as (
      insert into redemptions (program_id, id, member_id, reward, card, unit, cost, gives, at, valid_until, version,
        stock_item)
      values (${tenant}, ${id}, ${member}, ${reward.id}, ${'card' in request ? request.card : null}, ${unit}, ${cost},
        ${JSON.stringify(gives)}::jsonb, ${now}, ${validUntil === null ? null : new Date(validUntil)}, ${version},
        ${holds})
    ), voucher as (
      insert into vouchers (program_id, code_hash, redemption_id, hint)
      values (${tenant}, ${hash}, ${id}, ${hint})
    )
    select`.execute(tx)
  await emit(tx, tenant, [redemptionEvent('redemption.created', row, { now, newId })])
  await keepReply(tx, { tenant, member, request, key }, reply, now)
  const cause = { activity: null, redemption: id, referral: null, version, now }
  const writing = { ...emptyWriting(), postings: postings(entries, cause), touched: new Set([member]) }
  return { reply, changed: await write(tx, tenant, writing) }
}
