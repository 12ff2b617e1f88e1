import type { Question, QuestionFigures, Survey, SurveyFigures } from '@tenth/contract'
import { questionFigures } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

interface Asked {
  from: Date | null
  until: Date | null
  per: 'day' | 'month' | 'year'
}

interface Count {
  period: string
  question: string
  score: number
  count: number
}

const formats = { day: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' } as const

/** How often each score was given over a time, and what that comes to. */
export async function figuresOf(
  tx: Tx,
  tenant: string,
  timeZone: string,
  survey: Survey,
  { from, until, per }: Asked,
): Promise<SurveyFigures> {
  const { rows: counts } = await sql<Count>`
    select to_char(a.answered_at at time zone ${timeZone}, ${formats[per]}) as period, s.key as question,
      s.value::text::int as score, count(*) as count
    from survey_askings a, jsonb_each(a.answers) s
    where a.program_id = ${tenant} and a.survey = ${survey.id} and jsonb_typeof(s.value) = 'number'
      and (${from}::timestamptz is null or a.answered_at >= ${from}::timestamptz)
      and (${until}::timestamptz is null or a.answered_at < ${until}::timestamptz)
    group by 1, 2, 3`.execute(tx)
  const { rows: totals } = await sql<{ asked: number; answered: number }>`
    select count(*) as asked, count(answered_at) as answered from survey_askings
    where program_id = ${tenant} and survey = ${survey.id}
      and (${from}::timestamptz is null or asked_at >= ${from}::timestamptz)
      and (${until}::timestamptz is null or asked_at < ${until}::timestamptz)`.execute(tx)
  const periods = [...new Set(counts.map(({ period }) => period))].sort()
  return {
    survey: survey.id,
    asked: totals[0]?.asked ?? 0,
    answered: totals[0]?.answered ?? 0,
    all: ofQuestions(survey.questions, counts),
    periods: periods.map(period => {
      const within = counts.filter(count => count.period === period)
      return { period, questions: ofQuestions(survey.questions, within) }
    }),
  }
}

function ofQuestions(questions: readonly Question[], counts: readonly Count[]): QuestionFigures[] {
  return questions.flatMap(({ id, kind }) => {
    if (kind === 'text') return []
    const given = new Map<number, number>()
    for (const { question, score, count } of counts) {
      if (question === id) given.set(score, (given.get(score) ?? 0) + count)
    }
    return [questionFigures(id, kind, given)]
  })
}
