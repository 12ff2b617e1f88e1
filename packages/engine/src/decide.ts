import type { Activity, Program } from '@tenth/contract'
import type { Decision } from './decision.ts'
import { memberJoined } from './member-joined.ts'
import { orderPaid } from './order-paid.ts'
import { orderRefunded } from './order-refunded.ts'
import type { ActivityOf, Context, State } from './state.ts'
import { visit } from './visit.ts'

type Decide<Some extends Activity> = (program: Program, state: State, activity: Some, context: Context) => Decision

/** What happens for each type of activity. */
const deciders: { [Type in Activity['type']]: Decide<ActivityOf<Type>> } = {
  'order.paid': orderPaid,
  'order.refunded': orderRefunded,
  'member.joined': memberJoined,
  visit,
}

/** What the rules of a programme make of an activity. The same arguments always give the same decision. */
export function decide<Some extends Activity>(
  program: Program,
  state: State,
  activity: Some,
  context: Context,
): Decision {
  const decider = deciders[activity.type] as Decide<Some>
  return decider(program, state, activity, context)
}
