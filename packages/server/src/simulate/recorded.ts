import type { Benefit } from '@tenth/contract'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Days } from './days.ts'
import { addGift, addToReward, addToRule, addToUnit, faceOf, noFigures, ruleKey } from './figures.ts'
import type { Figures } from './figures.ts'

/**
 * What the ledger has of these days. Where members are left out, of all others: what happened to them was made by time
 * alone.
 */
export async function recorded(tx: Tx, tenant: string, days: Days, leftOut: readonly string[] = []): Promise<Figures> {
  const figures = noFigures()
  const asked = { tenant, ...days, leftOut: JSON.stringify(leftOut) }
  await entries(tx, asked, figures)
  await expired(tx, asked, figures)
  await redemptions(tx, asked, figures)
  return figures
}

interface Asked extends Days {
  tenant: string
  leftOut: string
}

async function entries(tx: Tx, { tenant, from, until, leftOut }: Asked, figures: Figures): Promise<void> {
  const { rows } = await sql<{
    rule: string | null
    unit: string
    times: number
    given: number
    pending: number
    takenBack: number
    spent: number
    returned: number
  }>`
    select e.rule, e.unit,
      (count(distinct (coalesce(e.activity_id, e.id), e.member_id)) filter (where e.lot = e.id))::int as times,
      coalesce(sum(e.amount + e.pending) filter (where e.lot = e.id), 0)::bigint as given,
      coalesce(sum((
        select sum(p.pending) from entries p
        where p.program_id = e.program_id and p.member_id = e.member_id and p.lot = e.id and p.at < ${until}
      )) filter (where e.lot = e.id and e.pending_until is not null), 0)::bigint as pending,
      coalesce(-sum(e.amount + e.pending) filter (where e.kind = 'reverse' or (e.kind = 'adjust' and e.lot is distinct from e.id)),
        0)::bigint as "takenBack",
      coalesce(-sum(e.amount) filter (where e.kind = 'redeem'), 0)::bigint as spent,
      coalesce(sum(e.amount) filter (where e.kind = 'return'), 0)::bigint as returned
    from entries e
    where e.program_id = ${tenant} and e.at >= ${from} and e.at < ${until}
      and e.kind in ('earn', 'adjust', 'reverse', 'redeem', 'return') and ${isNot('e.member_id', leftOut)}
    group by e.rule, e.unit`.execute(tx)
  for (const { rule, unit, spent, returned, ...sums } of rows) {
    const given = Number(sums.given)
    const takenBack = Number(sums.takenBack)
    addToUnit(figures, unit, { given, takenBack, spent: Number(spent), returned: Number(returned) })
    if (rule === null || (sums.times === 0 && takenBack === 0)) continue
    addToRule(figures, ruleKey(rule, unit), { times: sums.times, given, takenBack, pending: Number(sums.pending) })
  }
}

async function expired(tx: Tx, { tenant, from, until, leftOut }: Asked, figures: Figures): Promise<void> {
  const { rows } = await sql<{ rule: string; unit: string; amount: number }>`
    select coalesce(o.rule, '') as rule, e.unit, -sum(e.amount + e.pending)::bigint as amount
    from entries e join entries o on o.program_id = e.program_id and o.id = e.lot
    where e.program_id = ${tenant} and e.at >= ${from} and e.at < ${until} and e.kind = 'expire'
      and ${isNot('e.member_id', leftOut)}
    group by o.rule, e.unit`.execute(tx)
  for (const { rule, unit, amount } of rows) {
    addToRule(figures, ruleKey(rule, unit), { expired: Number(amount) })
    addToUnit(figures, unit, { expired: Number(amount) })
  }
}

interface Counted {
  reward: string
  rule: string | null
  gives: Benefit
  times: number
}

async function redemptions(tx: Tx, { tenant, from, until, leftOut }: Asked, figures: Figures): Promise<void> {
  const made = await sql<Counted>`
    select r.reward, r.rule, r.gives, count(*)::int as times from redemptions r
    where r.program_id = ${tenant} and r.at >= ${from} and r.at < ${until} and r.for_order is null
      and ${isNot('r.member_id', leftOut)}
    group by r.reward, r.rule, r.gives`.execute(tx)
  for (const { reward, rule, gives, times } of made.rows) {
    if (rule !== null) addGift(figures, rule, reward, gives, times)
    else addToReward(figures, reward, { taken: times, cost: costOf(gives, times) })
  }
  const back = await sql<Counted>`
    select r.reward, r.gives, count(*)::int as times from redemptions r
    where r.program_id = ${tenant} and r.for_order is null and ${isNot('r.member_id', leftOut)} and r.id in (
      select e.redemption_id from entries e
      where e.program_id = ${tenant} and e.at >= ${from} and e.at < ${until} and e.kind = 'return')
    group by r.reward, r.gives`.execute(tx)
  for (const { reward, gives, times } of back.rows) {
    addToReward(figures, reward, { cancelled: times, cost: costOf(gives, -times) })
  }
}

/** Rewards given for nothing that the rules do not give again by themselves: thanks for a survey, a prize, a making good. */
export async function carriedGifts(tx: Tx, tenant: string, days: Days, members: readonly string[]): Promise<Figures> {
  const { from, until } = days
  const figures = noFigures()
  const { rows } = await sql<Counted>`
    select r.reward, r.rule, r.gives, count(*)::int as times from redemptions r
    where r.program_id = ${tenant} and r.at >= ${from} and r.at < ${until} and r.effect is not null
      and not ${isNot('r.member_id', JSON.stringify(members))}
      and not starts_with(r.effect, 'give cards ')
      and not exists (
        select from activities a where a.program_id = r.program_id and a.id = split_part(r.effect, ' ', 2))
      and not exists (
        select from referrals f where f.program_id = r.program_id and starts_with(r.effect, 'give referral ' || f.id || ' ')
          and f.id = split_part(r.effect, ' ', 3) and f.converted_at >= ${from})
    group by r.reward, r.rule, r.gives`.execute(tx)
  for (const { reward, rule, gives, times } of rows) addGift(figures, rule ?? '', reward, gives, times)
  return figures
}

function costOf(gives: Benefit, times: number): number | null {
  const face = faceOf(gives)
  return face === null ? null : face * times
}

function isNot(member: string, ids: string): RawBuilder<boolean> {
  return ids === '[]' ? sql`true` : sql`${sql.ref(member)} not in (select jsonb_array_elements_text(${ids}::jsonb))`
}
