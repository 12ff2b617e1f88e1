import * as z from 'zod'
import { EarningRule, Expiry, Rounding } from './earning-rule.ts'
import { checkReferences } from './program-references.ts'
import { Reward } from './reward.ts'
import { Count, Currency, Language, Money, TimeZone } from './scalar.ts'
import { StampCard } from './stamp-card.ts'
import { PluralText, Text } from './text.ts'

const grant = z.strictObject({ points: Count })

/** Pays both friends, once, for the friend's first paid order that is large enough. */
export const ReferralRule = z
  .strictObject({
    /** What the member who recommended gets. */
    advocate: grant,
    /** What the new friend gets. */
    friend: grant,
    /** The least sum of that order's lines, in minor units. A smaller order leaves the referral waiting. @default 0 */
    minimum: Money.default(0),
    /** The page a friend lands on; `?ref=CODE` is added. @default the page that shows the link */
    url: z.url({ protocol: /^https?$/ }).optional(),
  })
  .meta({ id: 'ReferralRule' })
export type ReferralRule = z.infer<typeof ReferralRule>

/** How points behave. */
export const PointsRule = z
  .strictObject({
    /** What the shop calls its points, in every plural form. @default the word for points */
    name: PluralText.optional(),
    /** When points are lost. @default never */
    expiry: Expiry.default({ kind: 'none' }),
    /** How a rule's fraction becomes whole, once for a rule and an activity. @default "floor" */
    rounding: Rounding.default('floor'),
  })
  .meta({ id: 'PointsRule' })
export type PointsRule = z.infer<typeof PointsRule>

/** Everything a merchant decides, in one document. Publishing it makes an immutable version. */
export const Program = z
  .strictObject({
    /** What shoppers know the programme as. */
    name: Text,
    /** The one currency of its orders. */
    currency: Currency,
    /** Where its days begin and end. */
    timeZone: TimeZone,
    /** The languages of its texts; the first is the fallback. */
    languages: z.array(Language).min(1).max(50),
    /** Whether a customer must join, or becomes a member by the first order. @default "explicit" */
    joining: z.enum(['explicit', 'first_order']).default('explicit'),
    /** What a refund does when points are spent already: takes what is there, or lets the rest be owed. @default "within_balance" */
    refunds: z.enum(['within_balance', 'owe']).default('within_balance'),
    points: PointsRule.prefault({}),
    earn: z.array(EarningRule).max(200).default([]),
    cards: z.array(StampCard).max(50).default([]),
    rewards: z.array(Reward).max(500).default([]),
    referral: ReferralRule.optional(),
  })
  .superRefine(checkReferences)
  .meta({ id: 'Program' })

/** A validated programme, defaults filled in. */
export type Program = z.output<typeof Program>
/** A programme as a merchant writes it. */
export type ProgramInput = z.input<typeof Program>
