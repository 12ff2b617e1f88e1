import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** Whose budget it is. */
export type BudgetKind = 'offer' | 'save'

/** What was had of something so far. */
export interface Had {
  uses: number
  money: number
}

/**
 * Locks what was had of some offers, in the order of their ids, so that no two take the last of one. It comes before
 * any lock of a member. Answers what was had.
 */
export async function lockBudgets(
  tx: Tx,
  tenant: string,
  kind: BudgetKind,
  offers: readonly string[],
): Promise<Map<string, Had>> {
  const ids = JSON.stringify([...new Set(offers)])
  if (offers.length === 0) return new Map()
  await sql`
    insert into offer_budgets (program_id, kind, offer)
    select ${tenant}, ${kind}, id from jsonb_array_elements_text(${ids}::jsonb) as id order by id collate "C"
    on conflict do nothing`.execute(tx)
  const { rows } = await sql<Had & { offer: string }>`
    select offer, uses, money from offer_budgets
    where program_id = ${tenant} and kind = ${kind} and offer in (select jsonb_array_elements_text(${ids}::jsonb))
    order by offer for no key update`.execute(tx)
  return new Map(rows.map(({ offer, uses, money }) => [offer, { uses, money }]))
}

/** What was had of every offer of a kind, without a lock. */
export async function readBudgets(tx: Tx, tenant: string, kind: BudgetKind): Promise<Map<string, Had>> {
  const { rows } = await sql<Had & { offer: string }>`
    select offer, uses, money from offer_budgets where program_id = ${tenant} and kind = ${kind}`.execute(tx)
  return new Map(rows.map(({ offer, uses, money }) => [offer, { uses, money }]))
}

/** Adds to what was had; the caller holds the lock. */
export async function addToBudget(
  tx: Tx,
  tenant: string,
  kind: BudgetKind,
  offer: string,
  more: { uses: number; money: number },
): Promise<void> {
  await sql`
    update offer_budgets set uses = uses + ${more.uses}, money = money + ${more.money}
    where program_id = ${tenant} and kind = ${kind} and offer = ${offer}`.execute(tx)
}
