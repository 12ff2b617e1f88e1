import type { RedemptionState } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { joinClock, lotClock, lotEnd } from '../ledger/lot-end.ts'
import { millis } from '../ledger/millis.ts'

/** What redemptions took from which lot, less what returned there, in the order in which it was taken. */
export async function tookOf(
  tx: Tx,
  tenant: string,
  redemptions: readonly string[],
): Promise<Map<string, RedemptionState['took']>> {
  const { rows } = await sql<{ redemption: string; took: RedemptionState['took'] }>`
    with took as (
      select redemption_id, lot, -sum(amount)::bigint as amount, min(id) as first
      from entries
      where program_id = ${tenant} and kind in ('redeem', 'return')
        and redemption_id in (select jsonb_array_elements_text(${JSON.stringify(redemptions)}::jsonb))
      group by redemption_id, lot having sum(amount) < 0
    )
    select t.redemption_id as redemption, jsonb_agg(jsonb_build_object('amount', t.amount, 'lot',
      jsonb_build_object('id', l.id, 'unit', l.unit, 'remaining', l.remaining, 'pendingUntil', ${millis('l.pending_until')},
        'expiresAt', ${lotEnd}, 'clock', ${lotClock}, 'awaits', l.awaits)) order by t.first) as took
    from took t
    join lots l on l.program_id = ${tenant} and l.id = t.lot
    ${joinClock}
    group by t.redemption_id`.execute(tx)
  return new Map(rows.map(({ redemption, took }) => [redemption, took]))
}
