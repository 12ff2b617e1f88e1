import type { Program, Reward, RewardState } from '@tenth/contract'
import { priceOf, rewardRefusal, type MemberState } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { millis } from '../ledger/millis.ts'
import { firstStock, stockItem } from './stock.ts'

/** What is known of the rewards of a programme for some members. */
export interface Supplies {
  /** By stock item. */
  left: ReadonlyMap<string, number>
  /** By member and reward, newest first. */
  taken: ReadonlyMap<string, readonly number[]>
}

/** Whether a reward is not the same for everybody and at all times. */
function isParticular({ costByTier, from, until, when, limit, stock, pool }: Reward): boolean {
  return [costByTier, from, until, when, limit, stock, pool].some(part => part !== undefined)
}

/** Loads what the rewards' states need, for all the members at once; nothing where no reward is particular. */
export async function suppliesOf(
  tx: Tx,
  tenant: string,
  { rewards }: Program,
  members: readonly string[],
): Promise<Supplies> {
  const left = rewards.some(reward => stockItem(reward) !== null) ? await stocks(tx, tenant) : new Map<string, number>()
  const limited = rewards.filter(({ limit }) => limit)
  const taken = limited.length > 0 ? await takenByAll(tx, tenant, limited, members) : new Map<string, number[]>()
  return { left, taken }
}

/** What the particular rewards are to a member. */
export function rewardStates(
  program: Program,
  { id: member, profile }: MemberState,
  { left, taken }: Supplies,
  now: number,
): RewardState[] {
  return program.rewards.filter(isParticular).map(reward => {
    const item = stockItem(reward)
    const supply = {
      left: item === null ? null : (left.get(item) ?? firstStock(reward)),
      taken: taken.get(`${member} ${reward.id}`) ?? [],
    }
    return {
      reward: reward.id,
      cost: priceOf(reward, profile.tier),
      left: supply.left,
      refusal: rewardRefusal(program, reward, profile, supply, now),
    }
  })
}

/** How many are left, by stock item; an item that nobody touched is not there. */
export async function stocks(tx: Tx, tenant: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ item: string; remaining: number }>`
    select item, remaining from stock where program_id = ${tenant}`.execute(tx)
  return new Map(rows.map(({ item, remaining }) => [item, remaining]))
}

async function takenByAll(
  tx: Tx,
  tenant: string,
  limited: readonly Reward[],
  members: readonly string[],
): Promise<Map<string, number[]>> {
  const rewards = limited.map(({ id, limit }) => ({ id, times: limit?.times ?? 0 }))
  const { rows } = await sql<{ member: string; reward: string; at: number[] }>`
    select m.id as member, l.id as reward, t.at
    from jsonb_array_elements_text(${JSON.stringify(members)}::jsonb) as m(id),
      jsonb_to_recordset(${JSON.stringify(rewards)}::jsonb) as l(id text, times int),
      lateral (
        select jsonb_agg(newest.at) as at from (
          select ${millis('r.at')} as at from redemptions r
          where r.program_id = ${tenant} and r.member_id = m.id and r.reward = l.id and r.status <> 'cancelled'
            and r.cost > 0
          order by r.at desc limit l.times
        ) newest
      ) t
    where t.at is not null`.execute(tx)
  return new Map(rows.map(({ member, reward, at }) => [`${member} ${reward}`, at]))
}
