import type { Answers, Asking, Grants, Program } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'

/** An asking as it is stored. */
export interface AskingRow {
  id: string
  survey: string
  member: string
  order: string | null
  askedAt: Date
  since: Date
  until: Date
  answers: Answers | null
  given: Grants | null
  case: string | null
}

const columns = sql`
  id, survey, member_id as member, order_id as "order", asked_at as "askedAt", since, until, answers, given,
  case_id as "case"`

/** What a member may answer at a moment, the oldest first. */
export async function openAskings(
  tx: Tx,
  tenant: string,
  { surveys }: Program,
  member: string,
  now: Date,
): Promise<Asking[]> {
  const { rows } = await sql<AskingRow>`
    select ${columns} from survey_askings
    where program_id = ${tenant} and member_id = ${member} and answered_at is null
      and since <= ${now} and until > ${now}
      and survey in (select jsonb_array_elements_text(${JSON.stringify(surveys.map(({ id }) => id))}::jsonb))
    order by asked_at, id limit 20`.execute(tx)
  return rows.flatMap(({ id, survey: asked, order, askedAt, until }) => {
    const survey = surveys.find(survey => survey.id === asked)
    if (!survey) return []
    const { name, questions, reward } = survey
    const [at, end] = [askedAt.toISOString(), until.toISOString()]
    return [{ id, survey: asked, name, questions, reward, order, askedAt: at, until: end }]
  })
}

/**
 * The asking, while nobody else answers it. It is locked before anything of a member is.
 *
 * @throws ProblemError `asking_unknown`
 */
export async function lockAsking(tx: Tx, tenant: string, id: string, member: string, now: Date): Promise<AskingRow> {
  const { rows } = await sql<AskingRow>`
    select ${columns} from survey_askings
    where program_id = ${tenant} and id = ${id} and member_id = ${member} and since <= ${now}
    for no key update`.execute(tx)
  if (!rows[0]) throw new ProblemError('asking_unknown')
  return rows[0]
}
