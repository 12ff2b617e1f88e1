import type { EarningRule, Happening, Program } from '@tenth/contract'

/**
 * The rules that an activity triggers, by priority and then as they stand in the programme. `on` is the activity's
 * type, or `member.joined` for an order that makes its customer a member.
 */
export function triggered(program: Program, activity: Happening, on: Happening['type']): EarningRule[] {
  const name = 'name' in activity ? activity.name : undefined
  return program.earn
    .filter(rule => rule.on === on && (on === 'date' ? rule.id === name : !rule.named || rule.named === name))
    .sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0))
}
