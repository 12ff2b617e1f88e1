import type { Happening, Program } from '@tenth/contract'
import { adjustment } from './adjustment.ts'
import type { Decision } from './decision.ts'
import { memberJoined } from './member-joined.ts'
import { occasion } from './occasion.ts'
import { orderCancelled } from './order-cancelled.ts'
import { orderConfirmed } from './order-confirmed.ts'
import { orderPaid } from './order-paid.ts'
import { orderRefunded } from './order-refunded.ts'
import type { Context, State } from './state.ts'
import { stayActive } from './stay-active.ts'

/** What the rules of a programme make of an activity. The same arguments always give the same decision. */
export function decide(program: Program, state: State, activity: Happening, context: Context): Decision {
  const { state: active, entries, clocks } = stayActive(program, state, activity, context)
  const decision = judge(program, active, activity, context)
  return { ...decision, entries: [...entries, ...decision.entries], clocks }
}

function judge(program: Program, state: State, activity: Happening, context: Context): Decision {
  switch (activity.type) {
    case 'order.paid':
      return orderPaid(program, state, activity, context)
    case 'order.refunded':
      return orderRefunded(program, state, activity, context)
    case 'order.cancelled':
      return orderCancelled(program, state, activity, context)
    case 'order.confirmed':
      return orderConfirmed(program, state, activity, context)
    case 'adjustment':
      return adjustment(program, state, activity, context)
    case 'member.joined':
      return memberJoined(program, state, activity, context)
    default:
      return occasion(program, state, activity, context)
  }
}
