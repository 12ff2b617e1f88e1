import * as z from 'zod'
import { pageOf } from '../page.ts'
import { Id, Timestamp } from '../scalar.ts'
import { Answered, Answers, Asking, SurveyAnswer, SurveyFigures } from '../survey.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

/** Surveys. */
export const surveyRoutes = {
  listMySurveys: {
    method: 'GET',
    path: '/v1/me/surveys',
    auth: 'member',
    summary: 'What the member is asked now, the oldest first, 20 at most.',
    reply: z.strictObject({ items: z.array(Asking) }),
    problems: ['member_unknown', 'program_missing'],
  },
  answerSurvey: {
    method: 'POST',
    path: '/v1/me/surveys/{asking}',
    auth: 'member',
    summary: 'Answer, once for each asking. The same answers again change nothing.',
    body: z.strictObject({ answers: Answers }),
    reply: Answered,
    problems: ['asking_unknown', 'member_unknown', 'program_missing', 'refused'],
  },
  askSurvey: {
    method: 'POST',
    path: '/v1/surveys/{survey}/askings',
    auth: 'secret',
    summary: "Ask a member, once, by the shop's own id for the asking.",
    body: z.strictObject({ id: Id, member: Id }),
    reply: z.strictObject({ asking: Id, askedAt: Timestamp, until: Timestamp }),
    problems: ['asking_differs', 'member_unknown', 'program_missing', 'refused', 'survey_unknown'],
  },
  surveyFigures: {
    method: 'GET',
    path: '/v1/surveys/{survey}/figures',
    auth: 'secret',
    summary: 'How often each score was given, and what that comes to, in all and by period.',
    query: z.strictObject({
      from: Timestamp.optional(),
      until: Timestamp.optional(),
      /** @default "month" */
      per: z.enum(['day', 'month', 'year']).default('month'),
    }),
    reply: SurveyFigures,
    problems: ['program_missing', 'survey_unknown'],
  },
  listSurveyAnswers: {
    method: 'GET',
    path: '/v1/surveys/{survey}/answers',
    auth: 'secret',
    summary: 'What was answered, newest asking first.',
    query: page,
    reply: pageOf(SurveyAnswer),
    problems: ['cursor_invalid'],
  },
} as const satisfies Record<string, Route>
