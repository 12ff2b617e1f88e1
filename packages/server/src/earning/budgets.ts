import type { Happening, Program } from '@tenth/contract'
import { budgetsAsked, type BudgetCounts, type RuleUse } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { refundedOrder } from '../ledger/order-of.ts'

interface Budget {
  campaign: string
  counts: BudgetCounts
}

/** What is gone of each campaign's budget, by campaign, while a list of activities is decided. */
export type Spent = Record<string, number>

/**
 * Locks the budgets that activities may draw on, or that refunds may give back to, before any member is locked, and
 * tells what is gone of them: nobody else draws on them until this transaction is over.
 */
export async function lockBudgets(
  tx: Tx,
  tenant: string,
  program: Program,
  activities: readonly Happening[],
): Promise<Spent> {
  const drawn = activities.flatMap(activity => budgetsAsked(program, activity))
  const budgets = [...drawn, ...(await budgetsOf(tx, tenant, activities))]
  if (budgets.length === 0) return {}
  const asked = JSON.stringify(budgets)
  await sql`
    insert into campaign_budgets (program_id, campaign, counts)
    select distinct ${tenant}, b.campaign collate "C", b.counts collate "C"
    from jsonb_to_recordset(${asked}::jsonb) as b(campaign text, counts text)
    order by 2, 3
    on conflict do nothing`.execute(tx)
  const { rows } = await sql<Budget & { spent: number }>`
    select campaign, counts, spent from campaign_budgets
    where program_id = ${tenant} and (campaign, counts) in (
      select b.campaign, b.counts from jsonb_to_recordset(${asked}::jsonb) as b(campaign text, counts text))
    order by campaign, counts for no key update`.execute(tx)
  return spentBy(rows, drawn)
}

/** What is gone of the budgets that an activity may draw on, as it is now. */
export async function readBudgets(tx: Tx, tenant: string, program: Program, activity: Happening): Promise<Spent> {
  const drawn = budgetsAsked(program, activity)
  if (drawn.length === 0) return {}
  const { rows } = await sql<Budget & { spent: number }>`
    select campaign, counts, spent from campaign_budgets where program_id = ${tenant}`.execute(tx)
  return spentBy(rows, drawn)
}

/** Lets the activities that are decided next see what those before them took. */
export function draw(spent: Spent, uses: readonly RuleUse[]): void {
  for (const { budget } of uses) {
    if (budget) spent[budget.campaign] = (spent[budget.campaign] ?? 0) + budget.cost
  }
}

/** The budgets that paid for what orders earned of which something goes back. */
async function budgetsOf(tx: Tx, tenant: string, activities: readonly Happening[]): Promise<Budget[]> {
  const orders = activities.flatMap(activity => refundedOrder(activity) ?? [])
  if (orders.length === 0) return []
  const { rows } = await sql<Budget>`
    select distinct campaign, counts from rule_uses
    where program_id = ${tenant} and campaign is not null
      and order_id in (select jsonb_array_elements_text(${JSON.stringify(orders)}::jsonb))`.execute(tx)
  return rows
}

function spentBy(rows: readonly (Budget & { spent: number })[], budgets: readonly Budget[]): Spent {
  const gone = ({ campaign, counts }: Budget) =>
    rows.find(row => row.campaign === campaign && row.counts === counts)?.spent ?? 0
  return Object.fromEntries(budgets.map(budget => [budget.campaign, Number(gone(budget))]))
}
