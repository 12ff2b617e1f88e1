import * as z from 'zod'
import { Condition, range } from './condition.ts'
import { Rounding } from './earning-rule.ts'
import { Budget } from './offer.ts'
import { unknownOfMember } from './offer-references.ts'
import { asksFor } from './reward-references.ts'
import { Money, Period, Slug } from './scalar.ts'
import { Text } from './text.ts'
import { Window } from './window.ts'

const periods = z.int().min(1).max(36)

/** What a save offer does for somebody who wants to leave. */
export const SaveGift = z
  .discriminatedUnion('kind', [
    /** So many months cost nothing; a longer period that is paid at once costs that much less. */
    z.strictObject({ kind: z.literal('free_months'), months: periods }),
    /** So many per cent off each of the next periods. */
    z.strictObject({ kind: z.literal('percent_off'), percent: z.int().min(1).max(100), periods }),
    /** So many minor units off each of the next periods, at most what these cost. */
    z.strictObject({ kind: z.literal('amount_off'), amount: Money.min(1), periods }),
    /** Nothing is delivered and nothing charged for so many periods. */
    z.strictObject({ kind: z.literal('pause'), periods }),
    /** Another plan, for a price of its own in minor units; what that saves is told for so many periods. */
    z.strictObject({ kind: z.literal('plan_change'), plan: Slug, price: Money, periods: periods.default(1) }),
    /** Something beside, such as a call to set it up, by the shop's name for it. */
    z.strictObject({ kind: z.literal('extra_service'), service: Slug }),
    /** Somebody of the shop calls or writes. */
    z.strictObject({ kind: z.literal('talk') }),
  ])
  .meta({ id: 'SaveGift' })
export type SaveGift = z.output<typeof SaveGift>

/** What must be so of the subscription and its member. Everything that is given must hold. */
export const Eligibility = z
  .strictObject({
    /** How often it was renewed. */
    renewals: range(z.int().min(0).max(1_000_000)).optional(),
    /** How long it has run at least. */
    tenure: Period.optional(),
    /** What was paid for it so far, in minor units. */
    value: range(Money).optional(),
    /** One of these plans. */
    plan: z.array(Slug).min(1).max(100).optional(),
    /** Of the member: tier, segment, language, what was spent, … */
    when: Condition.optional(),
  })
  .meta({ id: 'Eligibility' })
export type Eligibility = z.infer<typeof Eligibility>

/** Something offered to a member who wants to cancel. */
export const SaveOffer = z
  .strictObject({
    id: Slug,
    name: Text,
    description: Text.optional(),
    /** Only for these reasons. @default all of them */
    reasons: z.array(Slug).min(1).max(50).optional(),
    /** A larger one is offered first; of equal ones, the first in the programme. @default 0 */
    priority: z.int().min(0).max(1000).default(0),
    eligible: Eligibility.optional(),
    /** When it can be offered. @default always */
    window: Window.optional(),
    gives: SaveGift,
    /** How much there is of it, counted when it is accepted. @default without end */
    budget: Budget.optional(),
  })
  .meta({ id: 'SaveOffer' })
export type SaveOffer = z.output<typeof SaveOffer>

/** Why somebody leaves. */
export const CancelReason = z.strictObject({ id: Slug, name: Text }).meta({ id: 'CancelReason' })
export type CancelReason = z.infer<typeof CancelReason>

/** What happens when a member wants to cancel a subscription. */
export const Saving = z
  .strictObject({
    /** What they are asked to choose from. */
    reasons: z.array(CancelReason).min(1).max(30),
    offers: z.array(SaveOffer).max(100).default([]),
    /** How many offers are shown at most. @default 2 */
    show: z.int().min(1).max(5).default(2),
    /** Who accepted an offer is shown none for so long. @default a year */
    once: Period.default({ count: 1, unit: 'year' }),
    /** How long a cancellation that was begun, and what it was offered, stays open, to the end of that day. @default a week */
    answerWithin: Period.default({ count: 1, unit: 'week' }),
    /** So many per cent of members, always the same, are shown no offer, to compare with. @default 0 */
    holdOut: z.int().min(0).max(50).default(0),
    /** How a fraction of a minor unit becomes whole, once for an offer. @default the programme's rounding */
    rounding: Rounding.optional(),
  })
  .meta({ id: 'Saving' })
export type Saving = z.output<typeof Saving>

/** Ids once, and reasons that are there. */
export function knownSaving(
  { saving }: { saving?: Saving | undefined },
  issue: (path: PropertyKey[], message: string) => void,
): void {
  if (!saving) return
  const reasons = new Set(saving.reasons.map(({ id }) => id))
  for (const list of ['reasons', 'offers'] as const) {
    saving[list].forEach(({ id }, index) => {
      if (saving[list].findIndex(other => other.id === id) === index) return
      issue(['saving', list, index, 'id'], `${id} is used twice in ${list}.`)
    })
  }
  saving.offers.forEach((offer, index) => {
    offer.reasons?.forEach((reason, at) => {
      if (reasons.has(reason)) return
      issue(['saving', 'offers', index, 'reasons', at], `There is no reason ${reason}. Use the id of one of them.`)
    })
    const asked = offer.eligible?.when && asksFor(offer.eligible.when, unknownOfMember)
    const at = ['saving', 'offers', index, 'eligible', 'when']
    if (asked) issue(at, `Nothing is known of ${asked} here, so it is never so. Remove it.`)
  })
}
