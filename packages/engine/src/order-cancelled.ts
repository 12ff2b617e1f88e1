import type { Program } from '@tenth/contract'
import type { Decision } from './decision.ts'
import { orderRefunded } from './order-refunded.ts'
import { outcome } from './outcome.ts'
import type { ActivityOf, Context, State } from './state.ts'

/** An order did not come about: all that is left of it goes back. Where nothing is, there is nothing to refuse. */
export function orderCancelled(
  program: Program,
  state: State,
  { order, ...activity }: ActivityOf<'order.cancelled'>,
  context: Context,
): Decision {
  const decision = orderRefunded(program, state, { ...activity, type: 'order.refunded', refund: { order } }, context)
  return decision.refusals.some(({ code }) => code === 'refund_exceeds_order') ? outcome({}) : decision
}
