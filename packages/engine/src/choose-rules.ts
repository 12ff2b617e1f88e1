import type { EarningRule, Program, Take } from '@tenth/contract'

/** A rule that would give something, and how much. */
export interface Candidate {
  rule: EarningRule
  amount: number
}

type Choice = <Some extends Candidate>(some: readonly Some[], program: Program) => Some | undefined

/** Which one of a group gives, of those that would, in their order. */
const choices: Readonly<Record<Exclude<Take, 'all'>, Choice>> = {
  first: ([first]) => first,
  // Where two give the same, the first of them does.
  best: some => some.find(({ amount }) => some.every(other => other.amount <= amount)),
  newest: (some, { earn }) => {
    const newest = earn.findLast(rule => some.some(one => one.rule.id === rule.id))
    return some.find(({ rule }) => rule.id === newest?.id)
  },
}

/** Which of the rules that would give something do, in their order: all without a group, and of a group what it takes. */
export function chosen<Some extends Candidate>(program: Program, candidates: readonly Some[]): Some[] {
  const takes = new Map(program.groups.map(({ id, take }) => [id, take]))
  return candidates.filter(candidate => {
    const take = takes.get(candidate.rule.group ?? '') ?? 'all'
    if (take === 'all') return true
    const group = candidates.filter(({ rule }) => rule.group === candidate.rule.group)
    return choices[take](group, program) === candidate
  })
}
