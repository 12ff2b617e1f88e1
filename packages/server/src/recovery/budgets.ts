import type { BudgetState, Program, RecoveryRole } from '@tenth/contract'
import { calendarPeriod } from '@tenth/engine'
import { sql } from 'kysely'
import { refused } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'

/** The budget that an offer is charged to. */
export interface Charged {
  role: string
  since: Date
}

/**
 * Takes an offer's value out of a role's budget, whose row is locked from here on; nothing where the role has none.
 *
 * @throws ProblemError `refused` where less is left.
 */
export async function charge(
  tx: Tx,
  tenant: string,
  { timeZone }: Program,
  { id: role, budget }: RecoveryRole,
  value: number,
  now: Date,
): Promise<Charged | null> {
  if (!budget) return null
  const since = new Date(calendarPeriod(now.getTime(), budget.per, timeZone).from)
  await sql`
    insert into recovery_budgets (program_id, role, since) values (${tenant}, ${role}, ${since})
    on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ spent: number }>`
    select spent from recovery_budgets
    where program_id = ${tenant} and role = ${role} and since = ${since} for no key update`.execute(tx)
  const left = budget.amount - (rows[0]?.spent ?? 0)
  if (value > left) throw refused({ code: 'compensation_above_budget', facts: { value, left: Math.max(0, left) } })
  await add(tx, tenant, { role, since }, value)
  return { role, since }
}

/** Gives an offer's value back to the budget it was charged to. */
export async function release(tx: Tx, tenant: string, charged: Charged | null, value: number): Promise<void> {
  if (charged) await add(tx, tenant, charged, -value)
}

async function add(tx: Tx, tenant: string, { role, since }: Charged, value: number): Promise<void> {
  await sql`
    update recovery_budgets set spent = spent + ${value}
    where program_id = ${tenant} and role = ${role} and since = ${since}`.execute(tx)
}

/** What each role has given away in the period that runs. */
export async function budgetStates(
  tx: Tx,
  tenant: string,
  { recovery, timeZone }: Program,
  now: Date,
): Promise<BudgetState[]> {
  const { rows } = await sql<{ role: string; since: Date; spent: number }>`
    select role, since, spent from recovery_budgets
    where program_id = ${tenant} and since > ${now}::timestamptz - interval '370 days'`.execute(tx)
  return (recovery?.roles ?? []).flatMap(({ id: role, budget }) => {
    if (!budget) return []
    const { from } = calendarPeriod(now.getTime(), budget.per, timeZone)
    const spent = rows.find(row => row.role === role && row.since.getTime() === from)?.spent ?? 0
    const { amount } = budget
    return [{ role, from: new Date(from).toISOString(), amount, spent, left: Math.max(0, amount - spent) }]
  })
}
