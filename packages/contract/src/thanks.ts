import * as z from 'zod'
import { Grants } from './grant.ts'
import { Id, Slug, Timestamp } from './scalar.ts'
import { Text } from './text.ts'

/** A personal thank-you to the most loyal, once for each period that ended: a note, and what comes with it. */
export const Thanks = z
  .strictObject({
    id: Slug,
    /** The words that each of them reads. */
    note: Text,
    /** What they are given. @default nothing */
    gives: Grants.default([]),
    /** Each month, quarter or year that ended, in the programme's time zone. @default "year" */
    period: z.enum(['month', 'quarter', 'year']).default('year'),
    /** To whom: so many at the top, so many per cent at the top (rounded up), or everybody who holds a tier. */
    to: z.union(
      [
        z.strictObject({ top: z.int().min(1).max(10_000), by: z.enum(['spent', 'points', 'orders']) }),
        z.strictObject({ percent: z.int().min(1).max(100), by: z.enum(['spent', 'points', 'orders']) }),
        z.strictObject({ tier: Slug }),
      ],
      {
        error:
          'Give { "top": 10, "by": "spent" }, { "percent": 5, "by": "points" } or { "tier": "gold" }; by is spent, points or orders.',
      },
    ),
  })
  .meta({ id: 'Thanks' })
export type Thanks = z.output<typeof Thanks>

/** A thank-you that a member received. */
export const ThanksNote = z
  .strictObject({ id: Id, /** The thank-you's id in the programme. */ thanks: Slug, note: Text, at: Timestamp })
  .meta({ id: 'ThanksNote' })
export type ThanksNote = z.infer<typeof ThanksNote>

interface Document {
  thanks: readonly Thanks[]
  tiers?: { levels: readonly { id: string }[] } | undefined
  rewards: readonly { id: string }[]
  cards: readonly { id: string }[]
}

/** Whether what a thank-you names is there. */
export function checkThanks(
  { thanks, tiers, rewards, cards }: Document,
  issue: (path: PropertyKey[], message: string) => void,
): void {
  thanks.forEach(({ to, gives }, index) => {
    const at = ['thanks', index]
    if ('tier' in to && !tiers?.levels.some(({ id }) => id === to.tier)) {
      issue([...at, 'to', 'tier'], `There is no tier ${to.tier}.`)
    }
    gives.forEach((grant, place) => {
      if ('reward' in grant && !rewards.some(({ id }) => id === grant.reward)) {
        issue([...at, 'gives', place, 'reward'], `There is no reward ${grant.reward}.`)
      }
      if ('card' in grant && !cards.some(({ id }) => id === grant.card)) {
        issue([...at, 'gives', place, 'card'], `There is no card ${grant.card}.`)
      }
    })
  })
}
