import * as z from 'zod'
import { Condition } from './condition.ts'
import { Grants } from './grant.ts'
import { Id, Period, Slug, Timestamp } from './scalar.ts'
import { Text } from './text.ts'

/** A score that opens a case by itself: this or a lower one, for one of the programme's reasons. */
const opensCase = z.strictObject({ atMost: z.int().min(0).max(10), reason: Slug })

const scored = { id: Slug, name: Text, required: z.boolean().default(true), opensCase: opensCase.optional() }

/** One question of a survey. `nps` is answered from 0 to 10, `csat` from 1 to 5, `text` in up to 2000 characters. */
export const Question = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('nps'), ...scored }),
    z.strictObject({ kind: z.literal('csat'), ...scored }),
    z.strictObject({ kind: z.literal('text'), id: Slug, name: Text, required: z.boolean().default(false) }),
  ])
  .meta({ id: 'Question' })
export type Question = z.output<typeof Question>

/** When a survey is asked. */
export const SurveyTrigger = z
  .discriminatedUnion('on', [
    /** After a paid order; `after` so long, to the end of that day. */
    z.strictObject({ on: z.literal('order.paid'), after: Period.optional() }),
    /** When a case of the member was closed. */
    z.strictObject({ on: z.literal('case.closed') }),
    /** Everybody, from this moment on. */
    z.strictObject({ on: z.literal('date'), at: Timestamp }),
    /** When the shop's backend asks for it. */
    z.strictObject({ on: z.literal('demand') }),
  ])
  .meta({ id: 'SurveyTrigger' })
export type SurveyTrigger = z.infer<typeof SurveyTrigger>

/** A survey: what is asked, whom, when, and what an answer gives. */
export const Survey = z
  .strictObject({
    id: Slug,
    name: Text,
    questions: z.array(Question).min(1).max(20),
    trigger: SurveyTrigger,
    /** Only members of whom this is so when they would be asked. @default everybody */
    audience: Condition.optional(),
    /** A member is not asked the same survey again for so long. @default each time */
    cooldown: Period.optional(),
    /** How long it can be answered, to the end of that day. @default 30 days */
    answerWithin: Period.default({ count: 30, unit: 'day' }),
    /** What an answer gives, once for each asking. @default nothing */
    reward: Grants.default([]),
  })
  .meta({ id: 'Survey' })
export type Survey = z.output<typeof Survey>

/** The answers to one asking, by the questions' ids. */
export const Answers = z
  .record(Slug, z.union([z.int(), z.string().trim().min(1).max(2000)]))
  .refine(answers => Object.keys(answers).length > 0, { error: 'Answer at least one question.' })
  .meta({ id: 'Answers' })
export type Answers = z.infer<typeof Answers>

/** A survey that a member may answer now. */
export const Asking = z
  .strictObject({
    id: Id,
    survey: Slug,
    name: Text,
    questions: z.array(Question),
    reward: Grants,
    askedAt: Timestamp,
    /** The order it is about; null where it is about none. */
    order: Id.nullable(),
    /** Until when it can be answered. */
    until: Timestamp,
  })
  .meta({ id: 'Asking' })
export type Asking = z.output<typeof Asking>

/** What an answer came to. */
export const Answered = z
  .strictObject({
    asking: Id,
    /** What it gave. */
    given: Grants,
    /** The case that a low score opened; null where none did. */
    case: Id.nullable(),
  })
  .meta({ id: 'Answered' })
export type Answered = z.infer<typeof Answered>

/** One answered asking, for the shop. */
export const SurveyAnswer = z
  .strictObject({ id: Id, member: Id, order: Id.nullable(), answers: Answers, at: Timestamp, case: Id.nullable() })
  .meta({ id: 'SurveyAnswer' })
export type SurveyAnswer = z.infer<typeof SurveyAnswer>

/** How often each score was given, and what that comes to. */
export const QuestionFigures = z
  .strictObject({
    question: Slug,
    kind: z.enum(['nps', 'csat']),
    /** How many answered it. */
    answers: z.int(),
    /** How many gave each score, from the lowest to the highest there is. */
    counts: z.array(z.strictObject({ score: z.int(), count: z.int() })),
    /** Scores of 9 and 10 (nps), or of 4 and 5 (csat). */
    good: z.int(),
    /** Scores of 6 and less (nps), or of 2 and less (csat). */
    bad: z.int(),
    /**
     * For nps, 100 × (good − bad) / answers, from −100 to 100; for csat, 100 × good / answers. Rounded once, a half
     * away from zero; null without answers.
     */
    score: z.int().nullable(),
  })
  .meta({ id: 'QuestionFigures' })
export type QuestionFigures = z.infer<typeof QuestionFigures>

/** The figures of a survey over a time, and in each period of it. */
export const SurveyFigures = z
  .strictObject({
    survey: Slug,
    /** How often it was asked in the time. */
    asked: z.int(),
    /** How many of those askings were answered. */
    answered: z.int(),
    all: z.array(QuestionFigures),
    /** By the local day, month or year of the answer, such as `2026-03`; those without answers are left out. */
    periods: z.array(z.strictObject({ period: z.string(), questions: z.array(QuestionFigures) })),
  })
  .meta({ id: 'SurveyFigures' })
export type SurveyFigures = z.infer<typeof SurveyFigures>
