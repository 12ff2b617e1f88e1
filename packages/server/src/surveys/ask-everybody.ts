import type { Program, Survey } from '@tenth/contract'
import { factsOfMember } from '@tenth/engine'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Step } from '../jobs/step.ts'
import { allTenants } from '../jobs/tenants.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { memberStates } from '../ledger/member-states.ts'
import { findProgram } from '../ledger/program-in-force.ts'
import { ask } from './ask.ts'

const batch = 100

/** Asks everybody whose turn it is, by the surveys whose date has come: once each, in small batches. */
export const askEverybody: Step = async (db, clock) => {
  let asked = 0
  for (const tenant of await allTenants(db)) {
    for (const survey of await due(db, tenant, clock.now())) {
      for (let more = true; more;) {
        const done = await askBatch(db, tenant, survey, clock)
        asked += done.asked
        more = done.more
      }
    }
  }
  return { counts: { askings: asked }, changed: [] }
}

async function due(db: Database, tenant: string, now: Date): Promise<string[]> {
  return db.transaction(tenant, async tx => {
    const program = (await findProgram(tx, tenant))?.program
    const dated = (program?.surveys ?? []).filter(survey => dateOf(survey) !== null && Number(dateOf(survey)) <= +now)
    if (dated.length === 0) return []
    const { rows } = await sql<{ survey: string; at: Date }>`
      select survey, at from survey_rounds where program_id = ${tenant} and finished`.execute(tx)
    return dated
      .filter(survey => !rows.some(row => row.survey === survey.id && +row.at === Number(dateOf(survey))))
      .map(({ id }) => id)
  })
}

function askBatch(db: Database, tenant: string, id: string, clock: Clock): Promise<{ asked: number; more: boolean }> {
  return db.transaction(tenant, async tx => {
    const program = (await findProgram(tx, tenant))?.program
    const survey = program?.surveys.find(survey => survey.id === id)
    const date = survey && dateOf(survey)
    if (!program || !survey || !date) return { asked: 0, more: false }
    const round = await takeRound(tx, tenant, id, date)
    if (!round) return { asked: 0, more: false }
    const { rows } = await sql<{ id: string }>`
      select id from members
      where program_id = ${tenant} and (${round.after}::text is null or id > ${round.after}::text collate "C")
      order by id limit ${batch}`.execute(tx)
    const members = rows.map(({ id }) => id)
    const asked = await askMembers(tx, tenant, program, survey, members, date, { now: clock.now(), newId: clock.newId })
    const more = members.length === batch
    await sql`
      update survey_rounds set after_member = coalesce(${members.at(-1) ?? null}, after_member), finished = ${!more}
      where program_id = ${tenant} and survey = ${id} and at = ${date}`.execute(tx)
    return { asked, more }
  })
}

/** How far the round has come, while nobody else goes on with it; null where somebody does, or it is done. */
async function takeRound(tx: Tx, tenant: string, survey: string, at: Date): Promise<{ after: string | null } | null> {
  await sql`
    insert into survey_rounds (program_id, survey, at) values (${tenant}, ${survey}, ${at})
    on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ after: string | null }>`
    select after_member as after from survey_rounds
    where program_id = ${tenant} and survey = ${survey} and at = ${at} and not finished
    for no key update skip locked`.execute(tx)
  return rows[0] ?? null
}

async function askMembers(
  tx: Tx,
  tenant: string,
  program: Program,
  survey: Survey,
  members: readonly string[],
  date: Date,
  context: { now: Date; newId: () => string },
): Promise<number> {
  await lockMembers(tx, tenant, members)
  const states = await memberStates(tx, tenant, members)
  let asked = 0
  for (const [member, { profile }] of states) {
    const facts = factsOfMember(program, profile, context.now.getTime())
    const effect = `${survey.id} date ${date.getTime()} ${member}`
    const asking = { survey, member, order: null, effect, since: date.getTime(), facts }
    if ((await ask(tx, tenant, program, asking, context)).ok) asked += 1
  }
  return asked
}

function dateOf({ trigger }: Survey): Date | null {
  return trigger.on === 'date' ? new Date(trigger.at) : null
}
