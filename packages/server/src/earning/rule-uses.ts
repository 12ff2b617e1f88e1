import type { Happening, Program } from '@tenth/contract'
import { usesAsked, type Use, type Used } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Loaded } from '../ledger/load-states.ts'
import type { Writing } from '../ledger/writing.ts'

/** What the limits of rules must know, by activity; the members are locked, so it stays so. */
export async function usesOf(
  tx: Tx,
  tenant: string,
  program: Program,
  activities: readonly Happening[],
  now: Date,
): Promise<Map<string, Record<string, Use>>> {
  const asked = activities.flatMap(activity =>
    usesAsked(program, activity, activity.at === undefined ? now.getTime() : Date.parse(activity.at)).map(
      ({ from, until, ...use }) => ({
        ...use,
        activity: activity.id,
        member: activity.member,
        from: new Date(from).toISOString(),
        until: until === null ? null : new Date(until).toISOString(),
      }),
    ),
  )
  const uses = new Map<string, Record<string, Use>>()
  if (asked.length === 0) return uses
  const { rows } = await sql<Use & { activity: string; key: string }>`
    select a.activity, a.key, count(*) filter (where u.returned < u.amount)::int as times,
      sum(u.amount - u.returned)::bigint as amount
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      as a(activity text, member text, rule text, key text, "from" timestamptz, until timestamptz)
    join rule_uses u on u.program_id = ${tenant} and u.member_id = a.member and u.rule = a.rule
      and u.at >= a."from" and (a.until is null or u.at < a.until)
    group by a.activity, a.key`.execute(tx)
  for (const { activity, key, times, amount } of rows) {
    uses.set(activity, { ...uses.get(activity), [key]: { times, amount: Number(amount) } })
  }
  return uses
}

/** The state with what limits and budgets must know. */
export function withUsed(loaded: Loaded | undefined, used: Used): Loaded | undefined {
  return loaded && { ...loaded, state: { ...loaded.state, used } }
}

/** Keeps what was given out of limits and budgets, and what refunds took back of it: that may be earned again. */
export async function recordUses(tx: Tx, tenant: string, { uses, postings }: Writing): Promise<void> {
  const back = postings
    .filter(({ entry }) => entry.kind === 'reverse' && entry.activity !== null && entry.order !== null)
    .map(({ entry: { member, rule, order, amount, pending } }) => ({ member, rule, order, amount: -amount - pending }))
  if (uses.length > 0) await keep(tx, tenant, uses)
  if (back.length > 0) await giveBack(tx, tenant, back)
}

async function keep(tx: Tx, tenant: string, uses: Writing['uses']): Promise<void> {
  const rows = uses.map(({ at, budget, ...use }) => ({
    cost: 0,
    ...use,
    ...budget,
    at: new Date(at).toISOString(),
  }))
  await sql`
    with used as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as u(member text, rule text, activity text,
        "order" text, at timestamptz, amount bigint, campaign text, counts text, cost bigint)
    ), kept as (
      insert into rule_uses (program_id, member_id, rule, activity_id, order_id, at, amount, campaign, counts, cost)
      select ${tenant}, member, rule, activity, "order", at, amount, campaign, counts, cost from used
    )
    update campaign_budgets b set spent = b.spent + drawn.cost
    from (
      select campaign, counts, sum(cost)::bigint as cost from used where campaign is not null group by campaign, counts
    ) drawn
    where b.program_id = ${tenant} and b.campaign = drawn.campaign and b.counts = drawn.counts`.execute(tx)
}

/** A budget in points gets back what went back, one in times only what went back whole. */
async function giveBack(
  tx: Tx,
  tenant: string,
  back: readonly { member: string; rule: string | null; order: string | null; amount: number }[],
): Promise<void> {
  await sql`
    with back as (
      select member, rule, "order", sum(amount)::bigint as amount
      from jsonb_to_recordset(${JSON.stringify(back)}::jsonb) as b(member text, rule text, "order" text, amount bigint)
      group by member, rule, "order"
    ), before as (
      select u.*, least(u.amount, u.returned + back.amount) as after
      from rule_uses u
      join back on u.order_id = back."order" and u.member_id = back.member and u.rule = back.rule
      where u.program_id = ${tenant}
    ), returned as (
      update rule_uses u set returned = before.after
      from before
      where u.program_id = before.program_id and u.member_id = before.member_id and u.rule = before.rule
        and u.activity_id = before.activity_id
    )
    update campaign_budgets b set spent = b.spent - undrawn.cost
    from (
      select campaign, counts, sum(case
          when counts = 'points' then after - returned
          when after = amount and returned < amount then cost
          else 0
        end)::bigint as cost
      from before where campaign is not null group by campaign, counts
    ) undrawn
    where b.program_id = ${tenant} and b.campaign = undrawn.campaign and b.counts = undrawn.counts`.execute(tx)
}
