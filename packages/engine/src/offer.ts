import type { Budget, Offer, Period, Refusal } from '@tenth/contract'
import { holds } from './condition.ts'
import { localTime } from './calendar.ts'
import type { Facts } from './facts.ts'
import { missing } from './offer-missing.ts'
import type { Instant } from './state.ts'
import { isDuring } from './window.ts'

/** What was had of an offer so far. */
export interface OfferStanding {
  /** By everybody. */
  uses: number
  /** And what that came to, in minor units. */
  money: number
  /** By the member, in the period that the limit counts. */
  mine: number
  /** What the member bought in the time that the offer looks at. */
  lately: { orders: number; spent: number }
}

/** Nothing was had and nothing bought. */
export const noStanding: OfferStanding = { uses: 0, money: 0, mine: 0, lately: { orders: 0, spent: 0 } }

/** Since when a period runs that ends today: with a day, since the midnight before. */
export function sinceOf(period: Period, at: Instant, timeZone: string): Instant {
  return localTime(at, timeZone)
    .toPlainDate()
    .subtract({ [`${period.unit}s`]: period.count })
    .add({ days: 1 })
    .toZonedDateTime(timeZone).epochMilliseconds
}

/** How often one member may have an offer; a code once where nothing is said, what is counted off by itself always. */
export function limitOf({ limit, automatic }: Offer): number | null {
  return limit?.uses ?? (automatic ? null : 1)
}

/** Why a member cannot have an offer now; null when they can. Without an order, what asks for one is left open. */
export function refuseOffer(
  offer: Offer,
  facts: Facts,
  standing: OfferStanding,
  { open = false }: { open?: boolean } = {},
): Refusal | null {
  const refusal = (code: Refusal['code'], more: Refusal['facts'] = {}) => ({
    code,
    facts: { offer: offer.id, ...more },
  })
  if (offer.when && (open || !holds(offer.when, facts))) {
    const lack = missing(offer.when, facts, open)
    if (lack === null) return refusal('offer_not_for_member')
    if (Object.keys(lack).length > 0) return refusal('offer_not_yet', { ...lack })
  }
  if (offer.window && !isDuring(offer.window, facts.at, facts.timeZone)) return refusal('offer_not_now')
  const lack = lackLately(offer, standing, facts)
  if (lack === null) return refusal('offer_not_for_member')
  if (Object.keys(lack).length > 0) return refusal('offer_not_yet', lack)
  const most = limitOf(offer)
  if (most !== null && standing.mine >= most) return refusal('offer_limit', { uses: most })
  return hasBudget(offer.budget, standing, 0) ? null : refusal('offer_exhausted')
}

/** Whether one more use fits into a budget, for so many minor units. */
export function hasBudget(
  budget: Budget | undefined,
  { uses, money }: Pick<OfferStanding, 'uses' | 'money'>,
  amount: number,
): boolean {
  if (!budget) return true
  if (budget.uses !== undefined && uses + 1 > budget.uses) return false
  return budget.money === undefined || (money < budget.money && money + amount <= budget.money)
}

/** What a frequent buyer is short of; nothing when it is enough, null when more would not help. */
function lackLately(
  { lately, automatic }: Offer,
  standing: OfferStanding,
  facts: Facts,
): Record<string, number> | null {
  if (!lately) return {}
  const orders = standing.lately.orders + (automatic ? 1 : 0)
  const { spent } = standing.lately
  const condition = {
    all: [...(lately.orders ? [{ orders: lately.orders }] : []), ...(lately.spent ? [{ spent: lately.spent }] : [])],
  }
  const lack = missing(condition, { ...facts, orders, member: { ...facts.member, spent } }, false)
  return lack && { ...lack }
}
