import * as z from 'zod'
import { Count, Money, Slug } from './scalar.ts'
import { Text } from './text.ts'

/** What can be offered to make something good. */
export const CompensationKind = z
  .enum(['points', 'voucher', 'replacement', 'refund', 'apology'])
  .meta({ id: 'CompensationKind' })
export type CompensationKind = z.infer<typeof CompensationKind>

const words = z.string().trim().min(1).max(2000)

/** One thing that is offered to a member to make something good. */
export const Compensation = z
  .discriminatedUnion('kind', [
    /** Points, given when the member accepts. */
    z.strictObject({ kind: z.literal('points'), points: Count }),
    /** A reward of the programme, for nothing. */
    z.strictObject({ kind: z.literal('voucher'), reward: Slug }),
    /** The shop sends something again; `value` is what that costs it, in minor units. */
    z.strictObject({ kind: z.literal('replacement'), what: words, value: Money }),
    /** The shop's own payment system gives so many minor units back; here it is only recorded. */
    z.strictObject({ kind: z.literal('refund'), amount: Money.min(1) }),
    /** Words. */
    z.strictObject({ kind: z.literal('apology'), text: words }),
  ])
  .meta({ id: 'Compensation' })
export type Compensation = z.infer<typeof Compensation>

/** So much for a role to give away in each day, week, month or year of the calendar. */
export const RoleBudget = z
  .strictObject({ amount: Money, per: z.enum(['day', 'week', 'month', 'year']) })
  .meta({ id: 'RoleBudget' })
export type RoleBudget = z.infer<typeof RoleBudget>

/** What somebody of the staff may offer. */
export const RecoveryRole = z
  .strictObject({
    id: Slug,
    name: Text.optional(),
    /** What may be offered. */
    kinds: z.array(CompensationKind).min(1).max(5),
    /** The most that one case may cost, in minor units, without anybody else's word. */
    most: Money,
    /** What the role may give away in all. @default without end */
    budget: RoleBudget.optional(),
    /** Roles whose proposals above their own authority this one may approve. */
    approves: z.array(Slug).max(50).default([]),
  })
  .meta({ id: 'RecoveryRole' })
export type RecoveryRole = z.output<typeof RecoveryRole>

/** How a shop makes good what went wrong: what can be complained of, and who may offer what. */
export const Recovery = z
  .strictObject({
    /** What can be complained of. */
    reasons: z
      .array(z.strictObject({ id: Slug, name: Text }))
      .min(1)
      .max(100),
    roles: z.array(RecoveryRole).min(1).max(50),
    /** What points cost the shop: `points` of them `money` minor units. A fraction counts as one. */
    pointsWorth: z.strictObject({ points: Count, money: Money }).optional(),
    /** What a reward costs the shop, in minor units, by its id. @default the amount, where it takes one off */
    rewardsWorth: z.record(Slug, Money).default({}),
  })
  .meta({ id: 'Recovery' })
export type Recovery = z.output<typeof Recovery>
