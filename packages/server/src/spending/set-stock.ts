import type { Program, Stock, StockChange } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { stocks } from './reward-states.ts'
import { firstStock, lockStock, stockItem } from './stock.ts'

/** How many are left of every reward that is counted. */
export function listStock(db: Database, tenant: string): Promise<Stock[]> {
  return db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    const left = await stocks(tx, tenant)
    return program.rewards.flatMap(reward => {
      const item = stockItem(reward)
      if (item === null) return []
      return [{ reward: reward.id, left: left.get(item) ?? firstStock(reward), pool: reward.pool ?? null }]
    })
  })
}

/** Sets a reward's stock to what was counted, or adds what came, once by its id. */
export function setStock(
  db: Database,
  { tenant, reward: id, change }: { tenant: string; reward: string; change: StockChange },
  now: Date,
): Promise<Stock> {
  return db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    const reward = countedReward(program, id)
    const item = stockItem(reward) ?? ''
    const before = (await lockStock(tx, tenant, reward)) ?? 0
    const left = 'left' in change ? change.left : await afterDelivery(tx, tenant, { ...change, item, before, now })
    await sql`update stock set remaining = ${left} where program_id = ${tenant} and item = ${item}`.execute(tx)
    return { reward: id, left, pool: null }
  })
}

function countedReward({ rewards }: Program, id: string) {
  const reward = rewards.find(reward => reward.id === id)
  if (!reward) throw new ProblemError('reward_unknown')
  if (reward.stock !== undefined) return reward
  const detail =
    reward.pool === undefined
      ? 'This reward has no stock in the programme, so there are always enough.'
      : `The stock of this reward is its pool of codes. Import codes into ${reward.pool}.`
  throw new ProblemError('invalid', { errors: [{ pointer: 'path/reward', detail }] })
}

async function afterDelivery(
  tx: Tx,
  tenant: string,
  { id, add, item, before, now }: { id: string; add: number; item: string; before: number; now: Date },
): Promise<number> {
  const { rows } = await sql<{ item: string; change: number }>`
    select item, change from stock_changes where program_id = ${tenant} and id = ${id}`.execute(tx)
  const known = rows[0]
  if (known && (known.item !== item || known.change !== add)) {
    throw new ProblemError('invalid', { errors: [{ pointer: '/id', detail: 'This id stands for another delivery.' }] })
  }
  if (known) return before
  if (before + add < 0) {
    const detail = `There are ${before}. No more than these can go.`
    throw new ProblemError('invalid', { errors: [{ pointer: '/add', detail }] })
  }
  await sql`
    insert into stock_changes (program_id, id, item, change, at)
    values (${tenant}, ${id}, ${item}, ${add}, ${now})`.execute(tx)
  return before + add
}
