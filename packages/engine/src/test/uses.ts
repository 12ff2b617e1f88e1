import type { Happening, Program } from '@tenth/contract'
import type { Draft } from '../decision.ts'
import { budgetsAsked, usesAsked, type RuleUse, type Used } from '../used.ts'
import type { Instant } from '../state.ts'

interface Kept extends RuleUse {
  /** What refunds took back of it. */
  returned: number
}

/** What a ledger keeps for limits and budgets, as a server's tables do. */
export class Uses {
  readonly all: Kept[] = []

  /** What an activity must know. */
  usedFor(program: Program, activity: Happening, at: Instant): Used {
    const asked = usesAsked(program, activity, at).map(({ rule, key, from, until }) => {
      const some = this.all.filter(
        use =>
          use.rule === rule && use.member === activity.member && use.at >= from && (until === null || use.at < until),
      )
      const times = some.filter(use => use.returned < use.amount).length
      return [key, { times, amount: some.reduce((sum, use) => sum + use.amount - use.returned, 0) }] as const
    })
    const budgets = budgetsAsked(program, activity).map(({ campaign }) => [campaign, this.spent(campaign)] as const)
    return { limits: Object.fromEntries(asked), campaigns: Object.fromEntries(budgets) }
  }

  /** What is gone of a campaign's budget. */
  spent(campaign: string): number {
    return this.all
      .filter(({ budget }) => budget?.campaign === campaign)
      .reduce((sum, use) => sum + (use.budget?.cost ?? 0) - costBack(use), 0)
  }

  take(uses: readonly RuleUse[]): void {
    this.all.push(...uses.map(use => ({ ...use, returned: 0 })))
  }

  /** What a refund took back may be earned again. */
  giveBack(entries: readonly Draft[]): void {
    for (const { order, rule, member, amount, pending } of entries.filter(({ kind }) => kind === 'reverse')) {
      const use = this.all.find(use => use.order === order && use.rule === rule && use.member === member)
      if (use) use.returned = Math.min(use.amount, use.returned - amount - pending)
    }
  }
}

function costBack({ amount, returned, budget }: Kept): number {
  if (!budget) return 0
  if (budget.counts === 'points') return Math.min(returned, budget.cost)
  return returned >= amount ? budget.cost : 0
}
