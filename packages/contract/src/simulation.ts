import * as z from 'zod'
import { Program } from './program.ts'
import { Id, Timestamp } from './scalar.ts'

/** A day of the programme's time zone. */
const day = z.iso.date({ error: 'Use a date, such as 2026-03-31.' })

/** Past days, to be gone through again under a draft. */
export const SimulationRequest = z
  .strictObject({
    /** The draft. Nothing of it is published. */
    program: Program,
    /** The first day, in the time zone of the programme in force. */
    from: day,
    /** The last day, included; of today, what has happened by now. */
    to: day,
  })
  .refine(({ from, to }) => from <= to || !day.safeParse(from).success, {
    error: 'The last day is before the first.',
    path: ['to'],
  })
  .meta({ id: 'SimulationRequest' })
export type SimulationRequest = z.output<typeof SimulationRequest>

/** What one rule gave of one thing. */
export const RuleFigures = z
  .strictObject({
    /** How often. */
    times: z.int(),
    /** Points, stamps or rewards given, pending ones too. */
    given: z.int(),
    /** Of these, what was still pending when the last day was over. */
    pending: z.int(),
    /** Expired in these days, whenever it was given. */
    expired: z.int(),
    /** Taken back in these days by refunds and by staff, whenever it was given. */
    takenBack: z.int(),
    /**
     * What it is worth in minor units: points, less those taken back, as the checkout takes them; rewards at their face
     * value. Null where there is no saying.
     */
    worth: z.int().nullable(),
  })
  .meta({ id: 'RuleFigures' })
export type RuleFigures = z.infer<typeof RuleFigures>

/** What became of one reward. */
export const RewardFigures = z
  .strictObject({
    /** Taken for points or a full card. */
    taken: z.int(),
    /** Given for nothing. */
    given: z.int(),
    /** Of those taken, given back; whenever they were taken. */
    cancelled: z.int(),
    /** Their face value in minor units, those given back left out; null where a reward has none. */
    cost: z.int().nullable(),
  })
  .meta({ id: 'RewardFigures' })
export type RewardFigures = z.infer<typeof RewardFigures>

/** What came and went of points, or of a card's stamps. */
export const UnitFigures = z
  .strictObject({
    given: z.int(),
    takenBack: z.int(),
    expired: z.int(),
    /** Paid for rewards, orders and tickets. */
    spent: z.int(),
    /** Come back of what was spent. */
    returned: z.int(),
  })
  .meta({ id: 'UnitFigures' })
export type UnitFigures = z.infer<typeof UnitFigures>

/** The same figures three times: as the ledger has them, and gone through again under the programme in force and the draft. */
const threefold = <Figures extends z.ZodType>(figures: Figures) => ({
  recorded: figures,
  inForce: figures,
  draft: figures,
})

/** How many of a day's happenings were refused, and why. */
const SimulatedRefusals = z.strictObject({
  /** A refusal's code; `reward_unknown` and `card_unknown` where a programme has no such thing. */
  code: z.string(),
  ...threefold(z.int()),
})

/** What past days would have given and cost under a draft. Nothing was written. */
export const Simulation = z
  .strictObject({
    /** The first moment, included. */
    from: Timestamp,
    /** The last moment, left out. */
    until: Timestamp,
    /** The version in force that it is held against. */
    version: z.int(),
    currency: z.string(),
    /** How many activities there were in these days. */
    activities: z.int(),
    /** How many rewards were asked for, and points spent on orders. */
    redemptions: z.int(),
    members: z.strictObject({
      /** Who did something, or whom somebody else's activity touched. */
      concerned: z.int(),
      /** Who would be given or left with something else under the draft than under the programme in force. */
      differ: z.int(),
      /** Those whom the draft would give the most more or less points, up to ten. */
      most: z.array(z.strictObject({ member: Id, inForce: z.int(), draft: z.int() })),
    }),
    /**
     * By rule, and by what it gave: `points`, a card's id, or `reward coffee` for a reward without a price. Beside
     * earning rules, what else gives is here by its name in the ledger, such as `referral`.
     */
    rules: z.array(z.strictObject({ rule: z.string(), gives: z.string(), ...threefold(RuleFigures) })),
    rewards: z.array(z.strictObject({ reward: z.string(), ...threefold(RewardFigures) })),
    units: z.array(z.strictObject({ unit: z.string(), ...threefold(UnitFigures) })),
    refusals: z.array(SimulatedRefusals),
    cost: z.strictObject({
      /** The worth of all points given, less those taken back, in minor units; null where they pay for no order. */
      points: z.strictObject(threefold(z.int().nullable())),
      /** The face value of all rewards, as far as they have one. */
      rewards: z.strictObject(threefold(z.int())),
    }),
    /** What could not be gone through again just as it was, in sentences. */
    notes: z.array(z.string()),
  })
  .meta({ id: 'Simulation' })
export type Simulation = z.infer<typeof Simulation>
