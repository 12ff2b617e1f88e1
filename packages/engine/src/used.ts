import type { Campaign, EarningRule, Happening, Limit, Program } from '@tenth/contract'
import { calendarPeriod, type CalendarPeriod } from './calendar-period.ts'
import { triggered } from './triggered.ts'
import type { Instant } from './instant.ts'

/** How often, and how much in all, something was given. */
export interface Use {
  times: number
  amount: number
}

/** What rules have given so far, where a limit or a budget asks. What is missing was never given. */
export interface Used {
  /** To the member, by `limitKey`. */
  limits: Readonly<Record<string, Use>>
  /** To everybody, by campaign: what is gone of its budget, in the budget's own measure. */
  campaigns: Readonly<Record<string, number>>
}

/** What must be looked up before an activity is decided: what a rule gave its member from one moment to before another. */
export interface AskedUse extends CalendarPeriod {
  rule: string
  /** Under which key the answer is looked for. */
  key: string
}

/** A rule's gift, as limits and budgets count it. */
export interface RuleUse {
  rule: string
  member: string
  /** The order that it was given for, whose refund gives it back. */
  order: string | null
  at: Instant
  amount: number
  /** Whose budget paid, and how much of it; null where none did. */
  budget: { campaign: string; counts: BudgetCounts; cost: number } | null
}

/** What a budget is counted in. */
export type BudgetCounts = 'points' | 'times'

/** Names one limit of a rule. */
export function limitKey(rule: string, index: number): string {
  return `${rule} ${index}`
}

/** Names, among rules, a card that one activity stamps in a period. */
export function cardRule(card: string): string {
  return `card ${card}`
}

/** What the limits of all rules that an activity triggers ask for. */
export function usesAsked(program: Program, activity: Happening, at: Instant): AskedUse[] {
  const rules = triggered(program, activity, activity.type)
  return [
    ...cardsAsked(program, rules, at),
    ...rules.flatMap(({ id, limits = [] }) =>
      limits.flatMap((limit, index) => {
        const period = periodOf(limit, at, program.timeZone)
        return period ? { rule: id, key: limitKey(id, index), ...period } : []
      }),
    ),
  ]
}

/** The cards that these rules may stamp, and that are stamped once in a period. */
function cardsAsked({ cards, timeZone }: Program, rules: readonly EarningRule[], at: Instant): AskedUse[] {
  return cards.flatMap(({ id, oncePer }) =>
    oncePer && rules.some(rule => rule.unit === id)
      ? [{ rule: cardRule(id), key: limitKey(cardRule(id), 0), ...calendarPeriod(at, oncePer, timeZone) }]
      : [],
  )
}

/** The budgets an activity may draw on. */
export function budgetsAsked(program: Program, activity: Happening): { campaign: string; counts: BudgetCounts }[] {
  const types = activity.type === 'order.paid' ? (['member.joined', 'order.paid'] as const) : [activity.type]
  const named = new Set(types.flatMap(on => triggered(program, activity, on)).map(rule => rule.campaign))
  return program.campaigns.flatMap(({ id, budget }) =>
    budget && named.has(id) ? [{ campaign: id, counts: countsOf(budget) }] : [],
  )
}

/** What a budget is counted in. */
export function countsOf(budget: NonNullable<Campaign['budget']>): BudgetCounts {
  return 'points' in budget ? 'points' : 'times'
}

/** When a limit looks for earlier uses; none looks at one activity alone. */
function periodOf(limit: Limit, at: Instant, timeZone: string): CalendarPeriod | null {
  switch (limit.kind) {
    case 'activity':
      return null
    case 'member':
      return calendarPeriod(at, limit.per, timeZone)
    case 'cooldown': {
      // Reports may come in another order than things happened, so it looks both ways.
      const long = limit.count * lengths[limit.unit]
      return { from: at - long + 1, until: at + long }
    }
  }
}

const lengths = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }
