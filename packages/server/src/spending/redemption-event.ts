import type { EventType } from '@tenth/contract'
import type { NewEvent } from '../ledger/emit.ts'
import type { RedemptionRow } from '../ledger/redemption-row.ts'

/** What is told of something that happened to a redemption. */
export function redemptionEvent(
  type: Extract<EventType, `redemption.${string}`>,
  {
    id: redemption,
    member,
    reward,
    unit,
    cost,
    gives,
    order,
  }: Pick<RedemptionRow, 'id' | 'member' | 'reward' | 'unit' | 'cost' | 'gives' | 'order'>,
  { now, newId }: { now: Date; newId: () => string },
  more: Readonly<Record<string, unknown>> = {},
): NewEvent {
  const data = { redemption, reward, unit, cost, gives, ...(order !== null && { order }), ...more }
  return { id: newId(), type, member, data, at: now.toISOString() }
}
