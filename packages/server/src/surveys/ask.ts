import type { Program, Refusal, Survey } from '@tenth/contract'
import { endOfDayAfter, factsOf, factsOfMember, holds, wasAgo, type Facts } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'
import type { Happened } from '../ledger/happened.ts'
import { memberStates } from '../ledger/member-states.ts'

interface Context {
  now: Date
  newId: () => string
}

/** Whom to ask what, and why. */
export interface NewAsking {
  survey: Survey
  member: string
  order: string | null
  /** What it is asked for, in words that can be true once. */
  effect: string
  /** From when on it is shown, in milliseconds. */
  since: number
  /** What is known when it is asked. */
  facts: Facts
}

export type Asked = { ok: true; id: string; until: Date } | { ok: false; refusal: Refusal }

/** Asks a member, whom the caller has locked: once for an effect, and not again before the cooldown is over. */
export async function ask(
  tx: Tx,
  tenant: string,
  { timeZone }: Program,
  { survey, member, order, effect, since, facts }: NewAsking,
  { now, newId }: Context,
): Promise<Asked> {
  const until = new Date(endOfDayAfter(since, survey.answerWithin, timeZone))
  if (until <= now) return { ok: false, refusal: { code: 'survey_over', facts: {} } }
  if (survey.audience && !holds(survey.audience, facts)) {
    return { ok: false, refusal: { code: 'survey_not_for_member', facts: { survey: survey.id } } }
  }
  const last = survey.cooldown && (await lastAsked(tx, tenant, survey.id, member))
  if (survey.cooldown && last && !wasAgo(last.getTime(), survey.cooldown, now.getTime(), timeZone)) {
    return { ok: false, refusal: { code: 'survey_too_soon', facts: { survey: survey.id } } }
  }
  const { rows } = await sql<{ id: string }>`
    insert into survey_askings (program_id, id, survey, member_id, order_id, effect, asked_at, since, until)
    values (${tenant}, ${newId()}, ${survey.id}, ${member}, ${order}, ${effect}, ${now}, ${new Date(since)}, ${until})
    on conflict on constraint asked_once do nothing returning id`.execute(tx)
  const id = rows[0]?.id
  if (id === undefined) return { ok: false, refusal: { code: 'survey_too_soon', facts: { survey: survey.id } } }
  const data = { asking: id, survey: survey.id, order, since: new Date(since).toISOString() }
  await emit(tx, tenant, [{ id: newId(), type: 'survey.asked', member, data, at: now.toISOString() }])
  return { ok: true, id, until }
}

/** Asks whoever paid an order, by the surveys that wait for one. */
export async function askAfterOrders(
  tx: Tx,
  tenant: string,
  program: Program,
  happened: readonly Happened[],
  context: Context,
): Promise<void> {
  for (const survey of program.surveys) {
    const { trigger } = survey
    if (trigger.on !== 'order.paid') continue
    for (const { activity, profile, at } of happened) {
      if (activity.type !== 'order.paid') continue
      const { member, order } = activity
      const since = trigger.after ? endOfDayAfter(at, trigger.after, program.timeZone) : at
      const facts = factsOf(program, activity, profile, at)
      const effect = `${survey.id} order ${order.id}`
      await ask(tx, tenant, program, { survey, member, order: order.id, effect, since, facts }, context)
    }
  }
}

/** Asks the member of a case that was closed. */
export async function askAfterCase(
  tx: Tx,
  tenant: string,
  program: Program,
  { id, member, order }: { id: string; member: string; order: string | null },
  context: Context,
): Promise<void> {
  const surveys = program.surveys.filter(({ trigger }) => trigger.on === 'case.closed')
  if (surveys.length === 0) return
  const since = context.now.getTime()
  const facts = await factsAbout(tx, tenant, program, member, context.now)
  if (!facts) return
  for (const survey of surveys) {
    const effect = `${survey.id} case ${id}`
    await ask(tx, tenant, program, { survey, member, order, effect, since, facts }, context)
  }
}

/** What is known of a member at a moment; null for who has not joined. */
export async function factsAbout(
  tx: Tx,
  tenant: string,
  program: Program,
  member: string,
  now: Date,
): Promise<Facts | null> {
  const state = (await memberStates(tx, tenant, [member])).get(member)
  return state ? factsOfMember(program, state.profile, now.getTime()) : null
}

async function lastAsked(tx: Tx, tenant: string, survey: string, member: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(asked_at) as at from survey_askings
    where program_id = ${tenant} and member_id = ${member} and survey = ${survey}`.execute(tx)
  return rows[0]?.at ?? null
}
