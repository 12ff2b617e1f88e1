import type { EventType } from '@tenth/contract'
import type { ReferralStep } from '@tenth/engine'
import type { NewEvent } from '../ledger/emit.ts'
import { gifts } from '../ledger/gifts.ts'
import { iso } from '../ledger/millis.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import type { Writing } from '../ledger/writing.ts'

/** What made a referral take a step. */
export interface StepCause {
  /** The friend's order, if it was one. */
  order: string | null
  /** When it happened. */
  at: string
  now: Date
  newId: () => string
}

/** Puts what becomes of a referral into the writing. Both sides' pages show something new. */
export function recordReferral(step: ReferralStep, inForce: ProgramInForce, cause: StepCause, writing: Writing): void {
  const { id, advocate, friend, isNew, status, flags, levels } = step
  const given = gifts(step.rewards, `referral ${id}`, inForce, cause.now)
  const held = step.heldUntil !== null && given.length > 0
  if (!held) writing.given.push(...given)
  writing.touched.add(advocate)
  if (given.length > 0 || status === 'reversed') writing.touched.add(friend)
  writing.referrals.push({
    ...{ id, advocate, friend, isNew, status, flags, levels },
    at: cause.at,
    lapsesAt: iso(step.lapsesAt),
    convertedAt: iso(step.convertedAt),
    order: cause.order,
    heldUntil: iso(step.heldUntil),
    held: held ? given : null,
    events: eventsOf(step, cause),
    now: cause.now,
    newId: cause.newId,
  })
}

function eventsOf(
  { id, advocate, friend, status, flags, levels, heldUntil }: ReferralStep,
  cause: StepCause,
): NewEvent[] {
  const { order, now, newId } = cause
  const event = (type: EventType, more: Record<string, unknown> = {}): NewEvent => {
    const data = { referral: id, advocate, friend, ...more }
    return { id: newId(), type, member: advocate, data, at: now.toISOString() }
  }
  // A waiting referral takes a step only where doubts came up, or when it begins.
  const flagged = (status === 'joined' || status === 'review') && flags.length > 0
  return [
    ...(flagged ? [event('referral.flagged', { flags, counts: status === 'review' })] : []),
    ...(status === 'paid' ? [event('referral.paid', { order, levels, heldUntil: iso(heldUntil) })] : []),
    ...(status === 'reversed' ? [event('referral.reversed', { order, levels })] : []),
    ...(status === 'lapsed' ? [event('referral.lapsed')] : []),
  ]
}
