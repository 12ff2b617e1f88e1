import type { Member, Program } from '@tenth/contract'
import { balance, cardState, type MemberState, type UnitBalance } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { unseenOf } from '../notices/my-notices.ts'
import { allCounts, friendCounts } from '../referral/counts.ts'
import { thanksOf } from '../tiers/thanks-of.ts'
import { tierViews } from '../tiers/views.ts'
import { rewardStates, suppliesOf } from '../spending/reward-states.ts'
import { memberStates } from './member-states.ts'
import { iso } from './millis.ts'
import { isOpen, redemptionColumns, redemptionView, statusAt, type RedemptionRow } from './redemption-row.ts'

interface MemberRow {
  id: string
  joinedAt: Date
  language: string | null
  code: string
  friends: Parameters<typeof allCounts>[0]
  redemptions: RedemptionRow[]
  revision: number
}

/** Everything a page shows of some members, in the order of `members`; who has not joined is left out. */
export async function memberViews(
  tx: Tx,
  tenant: string,
  program: Program,
  members: readonly string[],
  now: Date,
): Promise<Member[]> {
  if (members.length === 0) return []
  const rows = await memberRows(tx, tenant, members, now)
  const states = await memberStates(tx, tenant, members)
  const supplies = await suppliesOf(tx, tenant, program, members)
  const tiers = await tierViews(tx, tenant, program, [...states.values()], now)
  const thanks = await thanksOf(tx, tenant, members)
  const unseen = await unseenOf(tx, tenant, program, [...states.values()], now)
  return members.flatMap(id => {
    const row = rows.get(id)
    const state = states.get(id)
    return row && state
      ? [
          {
            ...memberView(row, state, program, now),
            rewards: rewardStates(program, state, supplies, now.getTime()),
            tier: tiers.get(id) ?? null,
            thanks: thanks.get(id) ?? [],
            unseenNotices: unseen.get(id) ?? 0,
          },
        ]
      : []
  })
}

async function memberRows(
  tx: Tx,
  tenant: string,
  members: readonly string[],
  now: Date,
): Promise<Map<string, MemberRow>> {
  const { rows } = await sql<MemberRow>`
    select m.id, m.joined_at as "joinedAt", m.language, m.referral_code as code, m.revision,
      ${friendCounts(now)} as friends,
      coalesce((
        select jsonb_agg(to_jsonb(taken) order by taken.id desc) from (
          select ${redemptionColumns} from redemptions r
          left join vouchers v on v.program_id = r.program_id and v.redemption_id = r.id
          where r.program_id = m.program_id and r.member_id = m.id and r.status in ('granted', 'reserved')
        ) taken
      ), '[]') as redemptions
    from members m
    where m.program_id = ${tenant} and m.id in (select jsonb_array_elements_text(${JSON.stringify(members)}::jsonb))`.execute(
    tx,
  )
  return new Map(rows.map(row => [row.id, row]))
}

function memberView(
  row: MemberRow,
  state: MemberState,
  program: Program,
  now: Date,
): Omit<Member, 'rewards' | 'tier' | 'thanks' | 'unseenNotices'> {
  const { id, language, code, friends, revision } = row
  const moment = now.getTime()
  return {
    id,
    joinedAt: row.joinedAt.toISOString(),
    language,
    points: balanceView(balance(state, 'points', moment)),
    cards: program.cards.map(card => {
      const filled = cardState(card, state, moment)
      return { ...filled, balance: balanceView(filled.balance) }
    }),
    referral: program.referral ? { code, ...allCounts(friends) } : null,
    redemptions: row.redemptions
      .filter(redemption => isOpen(statusAt(redemption, now)))
      .map(redemption => redemptionView(redemption, now)),
    revision,
  }
}

function balanceView({ expiring, ...rest }: UnitBalance): Member['points'] {
  return { ...rest, expiring: expiring && { amount: expiring.amount, at: iso(expiring.at) } }
}
