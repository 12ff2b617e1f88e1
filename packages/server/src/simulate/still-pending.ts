import { addToRule, ruleKey } from './figures.ts'
import type { World } from './world.ts'

/** Counts what is still pending of what was given in these days. */
export function stillPending({ people, figures, from }: World): void {
  for (const { lots } of people.values()) {
    for (const { rule, unit, openedAt, pendingUntil, remaining } of lots.values()) {
      if (openedAt < from || pendingUntil === null || remaining === 0) continue
      addToRule(figures, ruleKey(rule ?? '', unit), { pending: remaining })
    }
  }
}
