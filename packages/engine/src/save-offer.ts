import type { Eligibility, Period, Program, SaveOffer } from '@tenth/contract'
import { wasAgo } from './calendar.ts'
import { holds, within } from './condition.ts'
import { factsOfMember } from './facts.ts'
import { hasBudget, type OfferStanding } from './offer.ts'
import { savingsOf, type Saved } from './save-offer-money.ts'
import type { Instant, MemberProfile } from './state.ts'
import { isDuring } from './window.ts'

/** A subscription, as far as offers look at it. */
export interface SubscriptionState {
  plan: string
  /** What one period costs, in minor units. */
  price: number
  period: Period
  startedAt: Instant
  renewals: number
  /** What was paid for it so far, in minor units. */
  paid: number
}

/** An offer that fits, and what it saves. */
export interface Match {
  offer: SaveOffer
  saves: Saved
}

/**
 * The offers for somebody who leaves for a reason: those that fit, the most important first, at most as many as are
 * shown. `standings` says what was had of each.
 */
export function matchSaveOffers(
  program: Program,
  subscription: SubscriptionState,
  member: MemberProfile,
  reason: string,
  standings: ReadonlyMap<string, Pick<OfferStanding, 'uses' | 'money'>>,
  at: Instant,
): Match[] {
  const { saving } = program
  if (!saving) return []
  const rounding = saving.rounding ?? program.points.rounding
  return saving.offers
    .filter(({ reasons, window }) => (!reasons || reasons.includes(reason)) && during(window, at, program))
    .filter(({ gives }) => gives.kind !== 'plan_change' || gives.plan !== subscription.plan)
    .filter(({ eligible }) => !eligible || isEligible(eligible, program, subscription, member, at))
    .flatMap(offer => {
      const saves = savingsOf(offer.gives, subscription, rounding)
      const had = standings.get(offer.id) ?? { uses: 0, money: 0 }
      return saves && hasBudget(offer.budget, had, saves.amount) ? [{ offer, saves }] : []
    })
    .toSorted((a, b) => b.offer.priority - a.offer.priority)
    .slice(0, saving.show)
}

function during(window: SaveOffer['window'], at: Instant, { timeZone }: Program): boolean {
  return !window || isDuring(window, at, timeZone)
}

function isEligible(
  { renewals, tenure, value, plan, when }: Eligibility,
  program: Program,
  subscription: SubscriptionState,
  member: MemberProfile,
  at: Instant,
): boolean {
  return (
    within(renewals ?? {}, subscription.renewals) &&
    within(value ?? {}, subscription.paid) &&
    (!tenure || wasAgo(subscription.startedAt, tenure, at, program.timeZone)) &&
    (!plan || plan.includes(subscription.plan)) &&
    (!when || holds(when, factsOfMember(program, member, at)))
  )
}
