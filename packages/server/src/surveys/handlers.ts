import type { Program, Survey, SurveyAnswer } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import type { Handler } from '../handlers/handler.ts'
import { checkKnown } from '../handlers/known-member.ts'
import { ofToken } from '../handlers/of-token.ts'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { answerAsking } from './answer.ts'
import { ask, factsAbout } from './ask.ts'
import { openAskings } from './asking-row.ts'
import { figuresOf } from './figures.ts'

export const listMySurveys: Handler<'listMySurveys'> = ({ db, caller, now }) => {
  const member = ofToken(caller)
  return db.transaction(caller.program, async tx => {
    const { program } = await programInForce(tx, caller.program)
    await checkKnown(tx, caller.program, member)
    return { items: await openAskings(tx, caller.program, program, member, now()) }
  })
}

export const answerSurvey: Handler<'answerSurvey'> = async ({ db, caller, params, body, now, newId, changed }) => {
  const member = ofToken(caller)
  const done = await db.transaction(caller.program, async tx => {
    const inForce = await programInForce(tx, caller.program)
    await checkKnown(tx, caller.program, member)
    const answered = { asking: params.asking, member, answers: body.answers }
    return answerAsking(tx, caller.program, inForce, answered, { now: now(), newId })
  })
  changed(done.changed)
  return done.reply
}

export const askSurvey: Handler<'askSurvey'> = ({ db, caller: { program: tenant }, params, body, now, newId }) =>
  db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    const survey = surveyOf(program, params.survey)
    const { id, member } = body
    if (!(await lockMembers(tx, tenant, [member])).has(member)) throw new ProblemError('member_unknown')
    const effect = `demand ${id}`
    const before = await askedFor(tx, tenant, effect)
    if (before) {
      if (before.survey !== survey.id || before.member !== member) throw new ProblemError('asking_differs')
      const { askedAt, until } = before
      return { asking: before.id, askedAt: askedAt.toISOString(), until: until.toISOString() }
    }
    const moment = now()
    const facts = await factsAbout(tx, tenant, program, member, moment)
    if (!facts) throw new ProblemError('member_unknown')
    const asking = { survey, member, order: null, effect, since: moment.getTime(), facts }
    const asked = await ask(tx, tenant, program, asking, { now: moment, newId })
    if (!asked.ok) throw refused(asked.refusal)
    return { asking: asked.id, askedAt: moment.toISOString(), until: asked.until.toISOString() }
  })

export const surveyFigures: Handler<'surveyFigures'> = ({ db, caller, params, query }) =>
  db.transaction(caller.program, async tx => {
    const { program } = await programInForce(tx, caller.program)
    const { from, until, per } = query
    const moment = (text: string | undefined) => (text === undefined ? null : new Date(text))
    const asked = { from: moment(from), until: moment(until), per }
    return figuresOf(tx, caller.program, program.timeZone, surveyOf(program, params.survey), asked)
  })

export const listSurveyAnswers: Handler<'listSurveyAnswers'> = ({ db, caller, params, query }) => {
  const after = readCursor('answers', query.cursor)
  return db.transaction(caller.program, async tx => {
    const { rows } = await sql<Omit<SurveyAnswer, 'at'> & { at: Date }>`
      select id, member_id as member, order_id as "order", answers, answered_at as at, case_id as "case"
      from survey_askings
      where program_id = ${caller.program} and survey = ${params.survey} and answered_at is not null
        and (${after}::text is null or id < ${after}::text collate "C")
      order by id desc limit ${query.limit + 1}`.execute(tx)
    return pageOf(
      'answers',
      rows.map(row => ({ ...row, at: row.at.toISOString() })),
      query.limit,
    )
  })
}

function surveyOf({ surveys }: Program, id: string): Survey {
  const survey = surveys.find(survey => survey.id === id)
  if (!survey) throw new ProblemError('survey_unknown')
  return survey
}

async function askedFor(tx: Tx, tenant: string, effect: string) {
  const { rows } = await sql<{ id: string; survey: string; member: string; askedAt: Date; until: Date }>`
    select id, survey, member_id as member, asked_at as "askedAt", until from survey_askings
    where program_id = ${tenant} and effect = ${effect}`.execute(tx)
  return rows[0]
}
