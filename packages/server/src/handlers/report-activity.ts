import { applyActivities } from '../ledger/apply-activities.ts'
import type { Handler } from './handler.ts'

export const reportActivity: Handler<'reportActivity'> = async call => {
  const { outcomes, changed } = await applyActivities(call.db, call.caller.program, [call.body], call)
  const outcome = outcomes[0]
  if (!outcome) throw new Error('An activity has an outcome.')
  if (!outcome.ok) throw outcome.problem
  call.changed(changed)
  return outcome.result
}
