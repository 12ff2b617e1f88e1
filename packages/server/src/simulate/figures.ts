import type { Benefit, Simulation } from '@tenth/contract'

type Column = 'recorded' | 'inForce' | 'draft'
type Row<List extends keyof Simulation> = Simulation[List] extends readonly (infer One)[] ? One : never

/** What one rule gave of one thing, before its worth is known. */
export type RuleSums = Omit<Row<'rules'>[Column], 'worth'> & { face: number | null }
export type UnitSums = Row<'units'>[Column]
export type RewardSums = Row<'rewards'>[Column]

/** One column of a simulation, as it grows. */
export interface Figures {
  /** By rule and what it gave. */
  rules: Map<string, RuleSums>
  units: Map<string, UnitSums>
  rewards: Map<string, RewardSums>
  refusals: Map<string, number>
}

const noRule: RuleSums = { times: 0, given: 0, pending: 0, expired: 0, takenBack: 0, face: null }
const noUnit: UnitSums = { given: 0, takenBack: 0, expired: 0, spent: 0, returned: 0 }
const noReward: RewardSums = { taken: 0, given: 0, cancelled: 0, cost: null }

export function noFigures(): Figures {
  return { rules: new Map(), units: new Map(), rewards: new Map(), refusals: new Map() }
}

/** One name for a rule and what it gave; neither holds a line break. */
export function ruleKey(rule: string, gives: string): string {
  return `${rule}\n${gives}`
}

export function addToRule(figures: Figures, key: string, more: Partial<RuleSums>): void {
  figures.rules.set(key, sum(figures.rules.get(key) ?? noRule, more))
}

export function addToUnit(figures: Figures, unit: string, more: Partial<UnitSums>): void {
  figures.units.set(unit, sum(figures.units.get(unit) ?? noUnit, more))
}

export function addToReward(figures: Figures, reward: string, more: Partial<RewardSums>): void {
  figures.rewards.set(reward, sum(figures.rewards.get(reward) ?? noReward, more))
}

export function addRefusal(figures: Figures, code: string, times = 1): void {
  figures.refusals.set(code, (figures.refusals.get(code) ?? 0) + times)
}

/** A reward given for nothing by a rule. */
export function addGift(figures: Figures, rule: string, reward: string, gives: Benefit, times = 1): void {
  const face = faceOf(gives)
  const cost = face === null ? null : face * times
  addToRule(figures, ruleKey(rule, `reward ${reward}`), { times, given: times, face: cost })
  addToReward(figures, reward, { given: times, cost })
}

/** Adds one column to another. */
export function addAll(to: Figures, more: Figures): void {
  for (const [key, sums] of more.rules) addToRule(to, key, sums)
  for (const [unit, sums] of more.units) addToUnit(to, unit, sums)
  for (const [reward, sums] of more.rewards) addToReward(to, reward, sums)
  for (const [code, times] of more.refusals) addRefusal(to, code, times)
}

/** What a reward is worth in minor units; null where that is a matter of what is bought. */
export function faceOf(gives: Benefit): number | null {
  return 'amount' in gives ? gives.amount : null
}

/** Sums stay null where nothing countable was ever added. */
function sum<Sums extends { [Key in keyof Sums]: number | null }>(sums: Sums, more: Partial<Sums>): Sums {
  const next = { ...sums }
  for (const key of Object.keys(more) as (keyof Sums)[]) {
    const amount = more[key]
    if (amount != null) next[key] = ((next[key] ?? 0) + amount) as Sums[keyof Sums]
  }
  return next
}
