import type { Campaign, EarningRule, Limit, Over, Program } from '@tenth/contract'
import { isOver, type Book } from './book.ts'
import { roomOnCard } from './card-room.ts'
import { cardRule, countsOf, limitKey, type RuleUse, type Use, type Used } from './used.ts'

/** What limits, budgets and the largest balance let through, while a decision gives one thing after the other. */
export class Allowance {
  readonly uses: RuleUse[] = []
  readonly #program: Program
  readonly #used: Used | undefined
  readonly #book: Book
  readonly #spent: Record<string, number>

  constructor(program: Program, book: Book, used: Used | undefined) {
    this.#program = program
    this.#book = book
    this.#used = used
    this.#spent = { ...used?.campaigns }
  }

  /** How much of an amount a rule may give a member now. */
  of(rule: EarningRule, member: string, amount: number): number {
    const limited = (rule.limits ?? []).reduce((left, limit, index) => {
      return fit(left, this.#roomOf(limit, limitKey(rule.id, index)), 'over' in limit ? limit.over : undefined)
    }, amount)
    const campaign = this.#campaign(rule)
    const paid = campaign ? this.#fromBudget(campaign, limited) : limited
    if (rule.gives) return paid
    return Math.min(paid, rule.unit === 'points' ? this.#roomInBalance(member) : this.#roomOnCard(rule.unit, member))
  }

  /** Counts what was given. */
  take(rule: EarningRule, use: Omit<RuleUse, 'rule' | 'budget'>): void {
    const budget = this.#costOf(this.#campaign(rule), use.amount)
    if (budget) this.#spent[budget.campaign] = (this.#spent[budget.campaign] ?? 0) + budget.cost
    const counted = rule.limits?.some(({ kind }) => kind !== 'activity')
    if (budget || counted) this.uses.push({ rule: rule.id, ...use, budget })
    if (!rule.gives) this.#stamp(rule.unit, use)
  }

  #stamp(unit: string, use: Omit<RuleUse, 'rule' | 'budget'>): void {
    const rule = cardRule(unit)
    const counted = this.#program.cards.some(({ id, oncePer }) => id === unit && oncePer)
    if (counted && !this.uses.some(other => other.rule === rule)) this.uses.push({ rule, ...use, budget: null })
  }

  #costOf(campaign: Campaign | undefined, amount: number): RuleUse['budget'] {
    if (!campaign?.budget) return null
    const counts = countsOf(campaign.budget)
    return { campaign: campaign.id, counts, cost: counts === 'points' ? amount : 1 }
  }

  #roomOf(limit: Limit, key: string): number {
    if (limit.kind === 'activity') return limit.most
    const { times, amount }: Use = this.#used?.limits[key] ?? { times: 0, amount: 0 }
    if (limit.kind === 'cooldown') return times > 0 ? 0 : Infinity
    if (limit.times !== undefined && times >= limit.times) return 0
    return limit.most === undefined ? Infinity : limit.most - amount
  }

  #fromBudget(campaign: Campaign, amount: number): number {
    if (!campaign.budget) return amount
    if ('points' in campaign.budget) return fit(amount, campaign.budget.points - this.#spentOf(campaign), campaign.over)
    return this.#spentOf(campaign) < campaign.budget.times ? amount : 0
  }

  /** One activity stamps a card in its period, where the card says so. */
  #roomOnCard(unit: string, member: string): number {
    const before = this.#used?.limits[limitKey(cardRule(unit), 0)]
    return before && before.times > 0 ? 0 : roomOnCard(this.#book, this.#program, member, unit)
  }

  /** What is pending is held too; what is owed is not. */
  #roomInBalance(member: string): number {
    const { most } = this.#program.points
    if (most === undefined) return Infinity
    const lots = this.#book.lots(member, 'points').filter(lot => !isOver(lot.expiresAt, this.#book.now))
    const held = lots.reduce((sum, lot) => sum + lot.remaining, -this.#book.owed(member, 'points'))
    return Math.max(0, most - held)
  }

  #spentOf({ id }: Campaign): number {
    return this.#spent[id] ?? 0
  }

  /** Only a campaign with a budget is counted. */
  #campaign({ campaign: id }: EarningRule): Campaign | undefined {
    return this.#program.campaigns.find(campaign => campaign.id === id && campaign.budget)
  }
}

function fit(amount: number, room: number, over: Over = 'cap'): number {
  if (room <= 0 || (over === 'refuse' && amount > room)) return 0
  return Math.min(amount, room)
}
