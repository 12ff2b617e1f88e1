import type { Answered, Answers, Survey } from '@tenth/contract'
import { sql } from 'kysely'
import { refused } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { applyIn } from '../ledger/apply-activities.ts'
import { canonicalJson } from '../ledger/canonical-json.ts'
import { emit } from '../ledger/emit.ts'
import { grantTo } from '../ledger/grant-to.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import type { Changed } from '../ledger/write.ts'
import { caseAbout, openCase } from '../recovery/open-case.ts'
import { lockAsking, type AskingRow } from './asking-row.ts'
import { checkAnswers } from './check-answers.ts'

interface Context {
  now: Date
  newId: () => string
}

/** Takes the answers to an asking, once. The same answers again are answered as the first time. */
export async function answerAsking(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  { asking: id, member, answers }: { asking: string; member: string; answers: Answers },
  context: Context,
): Promise<{ reply: Answered; changed: Changed[] }> {
  const { now, newId } = context
  const row = await lockAsking(tx, tenant, id, member, now)
  if (row.answers) {
    if (canonicalJson(row.answers) !== canonicalJson(answers)) throw refused({ code: 'survey_answered', facts: {} })
    return { reply: { asking: id, given: row.given ?? [], case: row.case }, changed: [] }
  }
  const survey = inForce.program.surveys.find(survey => survey.id === row.survey)
  if (!survey || row.until <= now) throw refused({ code: 'survey_over', facts: {} })
  checkAnswers(survey, answers)
  const scores = Object.fromEntries(Object.entries(answers).filter(([, answer]) => typeof answer === 'number'))
  const at = now.toISOString()
  const data = { ...scores, survey: survey.id }
  const occasion = { type: 'survey.answered', id: `tenth:survey:${id}`, member, at, data } as const
  const { changed } = await applyIn(tx, tenant, [occasion], { now: () => now, newId })
  await lockMembers(tx, tenant, [member])
  const opened = await caseOf(tx, tenant, inForce, survey, row, answers, context)
  await sql`
    update survey_askings set answered_at = ${now}, answers = ${JSON.stringify(answers)}::jsonb,
      given = ${JSON.stringify(survey.reward)}::jsonb, case_id = ${opened}
    where program_id = ${tenant} and id = ${id}`.execute(tx)
  const told = { asking: id, survey: survey.id, order: row.order, answers, case: opened }
  await emit(tx, tenant, [{ id: newId(), type: 'survey.answered', member, data: told, at }])
  const gift = { member, grants: survey.reward, rule: `survey:${survey.id}`, cause: `survey ${id}` }
  const given = await grantTo(tx, tenant, inForce, gift, context)
  return { reply: { asking: id, given: survey.reward, case: opened }, changed: [...changed, ...given] }
}

/** A low score opens a case, or belongs to the one that is open about the same. */
async function caseOf(
  tx: Tx,
  tenant: string,
  { program }: ProgramInForce,
  survey: Survey,
  { member, order: about }: AskingRow,
  answers: Answers,
  context: Context,
): Promise<string | null> {
  const low = survey.questions.find(question => {
    const answer = answers[question.id]
    return (
      question.kind !== 'text' &&
      question.opensCase &&
      typeof answer === 'number' &&
      answer <= question.opensCase.atMost
    )
  })
  if (!low || low.kind === 'text' || !low.opensCase) return null
  const before = await caseAbout(tx, tenant, member, about)
  if (before) return before.accepted ? null : before.id
  const id = context.newId()
  const { reason } = low.opensCase
  const text = Object.entries(answers)
    .map(([question, answer]) => `${question}: ${answer}`)
    .join('\n')
    .slice(0, 4000)
  const order = about === null ? {} : { order: about }
  await openCase(tx, tenant, program, { id, member, reason, text, openedBy: 'survey', ...order }, context)
  return id
}
