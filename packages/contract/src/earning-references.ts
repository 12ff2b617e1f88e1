import { asksForOrder } from './asks-for-order.ts'
import type { EarningRule } from './earning-rule.ts'
import type { Document, Issue } from './program-document.ts'

/** What one field of an earning rule cannot show: what belongs together, and ids that lead somewhere. */
export function earningReferences(program: Document, issue: Issue): void {
  const known = {
    campaign: idsOf(program.campaigns),
    group: idsOf(program.groups),
    card: idsOf(program.cards),
    reward: idsOf(program.rewards),
    rule: idsOf(program.earn),
  }
  program.earn.forEach((rule, index) => {
    const at = (path: PropertyKey[], message: string) => issue(['earn', index, ...path], message)
    whatItGives(rule, known, at)
    if (rule.on === 'order.paid') {
      if (rule.gives && rule.lines) at(['lines'], 'What is given whole is not for lines. Put them in a condition.')
    } else withoutOrder(rule, at)
    if ((rule.on === 'date') !== (rule.schedule !== undefined)) {
      at(['schedule'], rule.on === 'date' ? 'Say on which days.' : `Only a rule on date has days. Remove them.`)
    }
    for (const key of ['campaign', 'group'] as const) {
      const id = rule[key]
      if (id !== undefined && !known[key].has(id)) at([key], `There is no ${key} ${id} in ${key}s of this programme.`)
    }
  })
  program.multipliers.forEach(({ rules = [] }, index) =>
    rules.forEach((id, nth) => {
      if (!known.rule.has(id)) issue(['multipliers', index, 'rules', nth], `There is no rule ${id} in earn.`)
    }),
  )
  comparable(program, issue)
}

type Known = Record<'card' | 'reward', ReadonlySet<string>>
type At = (path: PropertyKey[], message: string) => void

function whatItGives({ unit, amount, gives, limits = [], multiplied, rounding }: EarningRule, known: Known, at: At) {
  if ((amount === undefined) === (gives === undefined)) {
    at(['amount'], 'Give an amount, or what the rule gives: one of amount and gives.')
  }
  if (unit !== 'points' && !known.card.has(unit)) {
    at(['unit'], `There is no card ${unit}. Use points or the id of a card of this programme.`)
  }
  if (!gives) return
  const units = gives.map(grant => ('card' in grant ? grant.card : 'points' in grant ? 'points' : null))
  gives.forEach((grant, nth) => {
    const unit = units[nth]
    if (typeof unit === 'string' && units.indexOf(unit) !== nth) {
      at(['gives', nth], `${unit} stands here twice. Give the sum.`)
    }
    if ('card' in grant && !known.card.has(grant.card)) at(['gives', nth, 'card'], `There is no card ${grant.card}.`)
    if ('reward' in grant && !known.reward.has(grant.reward)) {
      at(['gives', nth, 'reward'], `There is no reward ${grant.reward}.`)
    }
  })
  if (unit !== 'points') at(['unit'], 'A unit belongs to an amount. Say card beside the stamps.')
  if (multiplied || rounding) at([multiplied ? 'multiplied' : 'rounding'], 'What is given whole has no fractions.')
  limits.forEach((limit, nth) => {
    if ('most' in limit && limit.most !== undefined) {
      at(['limits', nth, 'most'], 'What is given whole is counted in times. Use times.')
    }
  })
}

function withoutOrder({ on, amount, lines, when, counts }: EarningRule, at: At): void {
  if (amount && amount.kind !== 'fixed') at(['amount', 'kind'], `${on} has no order to count. Give a fixed amount.`)
  if (lines) at(['lines'], `${on} has no order for lines to look at. Remove it.`)
  if (counts) at(['counts'], `${on} has no order to count. Remove it.`)
  if (when && asksForOrder(when)) {
    at(['when'], `${on} has no order for total, lines or units to look at. Remove them.`)
  }
}

/** The best of some rules can be told only where they give the same thing. */
function comparable(program: Document, issue: Issue): void {
  const best = new Set(program.groups.filter(group => group.take === 'best').map(({ id }) => id))
  const units = new Map<string, string>()
  program.earn.forEach(({ group = '', unit, gives }, index) => {
    if (!best.has(group)) return
    const same = units.get(group) ?? unit
    units.set(group, same)
    if (gives || unit !== same) {
      issue(['earn', index, 'group'], `The best of ${group} is told by amounts of one unit. Use another group.`)
    }
  })
  const budgets = new Set(program.campaigns.filter(({ budget }) => budget && 'points' in budget).map(({ id }) => id))
  program.earn.forEach(({ campaign = '', unit, gives }, index) => {
    if (budgets.has(campaign) && (gives || unit !== 'points')) {
      issue(['earn', index, 'campaign'], `The budget of ${campaign} is in points. Use a budget in times.`)
    }
  })
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id))
}
