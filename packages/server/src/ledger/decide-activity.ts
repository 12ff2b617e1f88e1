import type { Happening } from '@tenth/contract'
import { decide, outcome, UnknownLineError, type Decision } from '@tenth/engine'
import { ProblemError } from '../app/problem-error.ts'
import type { Loaded } from './load-states.ts'
import { recordedOrder } from './order-of.ts'
import type { Outcome } from './outcome.ts'
import type { ProgramInForce } from './program-in-force.ts'
import { record, type DecisionContext } from './record-decision.ts'
import type { Writing } from './writing.ts'

/** Clocks differ a little; more than this is a mistake. */
const mostAhead = 5 * 60_000

/** Asks the rules about one activity and puts what they decide into the writing; a problem leaves it untouched. */
export function decideActivity(
  activity: Happening,
  loaded: Loaded | undefined,
  inForce: ProgramInForce,
  context: DecisionContext,
  writing: Writing,
): Outcome {
  if (!loaded) throw new Error(`No state was loaded for activity ${activity.id}.`)
  const problem = problemOf(activity, loaded, inForce, context.now)
  if (problem) return { ok: false, problem }
  try {
    const decision = ask(activity, loaded, inForce, context)
    return { ok: true, result: record(activity, decision, inForce, context, writing) }
  } catch (error) {
    if (!(error instanceof UnknownLineError)) throw error
    return { ok: false, problem: invalid(`/refund/lines/${error.index}/id`, error.message) }
  }
}

function problemOf(activity: Happening, { state, paidBefore }: Loaded, { program }: ProgramInForce, now: Date) {
  if (activity.at !== undefined && Date.parse(activity.at) > now.getTime() + mostAhead) {
    return invalid('/at', 'This is in the future. Report what has happened.')
  }
  if (activity.type === 'order.paid') {
    if (activity.order.currency !== program.currency) {
      const detail = `The programme is in ${program.currency}.`
      return new ProblemError('currency_differs', { errors: [{ pointer: '/order/currency', detail }] })
    }
    if (paidBefore) return new ProblemError('order_already_paid')
  }
  if (activity.type === 'adjustment') {
    const { unit } = activity
    if (unit !== 'points' && !program.cards.some(({ id }) => id === unit)) {
      return invalid('/unit', `There is no card ${unit}. Use points or the id of a card of the programme.`)
    }
  }
  const isMember = state.members.some(({ id }) => id === activity.member)
  if (recordedOrder(activity) !== null && isMember && state.order?.member !== activity.member) {
    return new ProblemError('order_unknown')
  }
  return null
}

function invalid(pointer: string, detail: string): ProblemError {
  return new ProblemError('invalid', { errors: [{ pointer, detail }] })
}

function ask(
  activity: Happening,
  { state }: Loaded,
  { program }: ProgramInForce,
  { now, newId }: DecisionContext,
): Decision {
  // Nothing is kept of a guest's orders, so there is nothing to look a refund up in.
  if (recordedOrder(activity) !== null && !state.order) {
    const refusals = [{ code: 'not_a_member' as const, facts: { member: activity.member } }]
    return outcome({ refusals })
  }
  return decide(program, state, activity, { now: now.getTime(), newId })
}
