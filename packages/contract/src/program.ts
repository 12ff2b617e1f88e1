import * as z from 'zod'
import { Contest } from './contest.ts'
import { Notices } from './notice.ts'
import { Recovery } from './recovery.ts'
import { ShareRule } from './share.ts'
import { Survey } from './survey.ts'
import { Birthdays } from './birthdays.ts'
import { Campaign } from './campaign.ts'
import { CheckoutRule } from './checkout.ts'
import { EarningRule, Rounding } from './earning-rule.ts'
import { Expiry } from './expiry.ts'
import { Combining, Multiplier } from './multiplier.ts'
import { checkReferences } from './program-references.ts'
import { ReferralRule } from './referral.ts'
import { Reward } from './reward.ts'
import { RuleGroup } from './rule-group.ts'
import { Offer } from './offer.ts'
import { Saving } from './save-offer.ts'
import { Count, Currency, Language, Period, TimeZone } from './scalar.ts'
import { Segment } from './segment.ts'
import { StampCard } from './stamp-card.ts'
import { PluralText, Text } from './text.ts'
import { EventLog } from './event.ts'
import { Thanks } from './thanks.ts'
import { TierRules } from './tier.ts'
import { VoucherFormat } from './voucher-format.ts'

/** How points behave. */
export const PointsRule = z
  .strictObject({
    /** What the shop calls its points, in every plural form. @default the word for points */
    name: PluralText.optional(),
    /** When points are lost. @default never */
    expiry: Expiry.default({ kind: 'none' }),
    /** How a rule's fraction becomes whole, once for a rule and an activity. @default "floor" */
    rounding: Rounding.default('floor'),
    /** How several multipliers on the same line come together. @default "best" */
    multipliers: Combining.default('best'),
    /** The most that rules let a member hold, pending points too. @default without end */
    most: Count.optional(),
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
    /**
     * What a refund takes back: only what is still pending, so that what is active stays; what is there, and forgives
     * the rest; or all of it, and the rest is owed. @default "within_balance"
     */
    refunds: z.enum(['only_pending', 'within_balance', 'owe']).default('within_balance'),
    /** How long an order can go back; a rule can hold what it gives for as long. */
    returnWindow: Period.optional(),
    /** Tells the shop of points and stamps so many days before they expire. @default it is not told */
    expiryNotice: z.strictObject({ days: z.int().min(1).max(365) }).optional(),
    points: PointsRule.prefault({}),
    earn: z.array(EarningRule).max(200).default([]),
    /** What multiplies what rules give. */
    multipliers: z.array(Multiplier).max(100).default([]),
    /** Groups of rules of which one is chosen. */
    groups: z.array(RuleGroup).max(100).default([]),
    /** Rules that share a window and a budget. */
    campaigns: z.array(Campaign).max(100).default([]),
    birthdays: Birthdays.prefault({}),
    cards: z.array(StampCard).max(50).default([]),
    rewards: z.array(Reward).max(500).default([]),
    offers: z.array(Offer).max(200).default([]),
    saving: Saving.optional(),
    /** How points pay for orders. @default they do not */
    checkout: CheckoutRule.optional(),
    /** What the codes look like that are made here. */
    vouchers: VoucherFormat.prefault({}),
    referral: ReferralRule.optional(),
    /** @default no tiers */
    tiers: TierRules.optional(),
    segments: z.array(Segment).max(100).default([]),
    /** Personal thank-yous to the most loyal. */
    thanks: z.array(Thanks).max(20).default([]),
    /** How what went wrong is made good. @default there are no cases */
    recovery: Recovery.optional(),
    surveys: z.array(Survey).max(100).default([]),
    contests: z.array(Contest).max(100).default([]),
    /** What sharing and following give. */
    shares: z.array(ShareRule).max(100).default([]),
    /** What members are told. */
    notices: Notices.prefault({}),
    /** How long what happened can be looked up and sent again. @default 365 days */
    events: EventLog.optional(),
  })
  .superRefine(checkReferences)
  .meta({ id: 'Program' })

/** A validated programme, defaults filled in. */
export type Program = z.output<typeof Program>
/** A programme as a merchant writes it. */
export type ProgramInput = z.input<typeof Program>
