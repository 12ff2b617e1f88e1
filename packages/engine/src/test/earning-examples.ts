import type { Limit, OrderLine, ProgramInput } from '@tenth/contract'
import { buy, byLine, deliOf, type Beside } from './buying.ts'
import type { Ledger } from './ledger.ts'
import { coffee, line, pointPerEuro, type Rule } from './programme.ts'

const hour = 3_600_000
const visit: Rule = { id: 'visit', on: 'visit', amount: { kind: 'fixed', give: 5 } }
const discounted = line('a', 800, { before: 1000, tax: 140 })
const breadAndWine = [line('bread', 1000, { categories: ['bread'] }), line('wine', 1000)]
const double = { id: 'double', by: 2 } as const
const onBread = { id: 'bread', by: 1.5, lines: { category: ['bread'] } }

/** The worked numbers of earning rules, by setting. */
export const earningExamples: Record<string, () => string> = {
  'earn.named': () => {
    const shop = deliOf({ earn: [{ ...visit, on: 'custom', named: 'cup' }] })
    for (const name of ['cup', 'walk']) shop.report({ type: 'custom', id: name, member: 'ada', name })
    return held(shop)
  },
  'earn.gives': () => {
    const gives = [{ points: 20 }, { reward: 'coffee' }]
    const { rewards, entries } = deliOf({ earn: [{ id: 'treat', on: 'visit', gives }], rewards: [coffee] }).visit('ada')
    return `${entries[0]?.amount} points, ${rewards[0]?.reward}`
  },
  'earn.amount: per_step': () =>
    earned({ earn: [{ ...pointPerEuro, amount: { kind: 'per_step', give: 10, every: 500 } }] }, [line('a', 1250)]),
  'earn.amount.every': () => {
    const pairs: Rule = { ...pointPerEuro, amount: { kind: 'per_unit', give: 1, every: 2 } }
    return earned({ earn: [pairs] }, [line('a', 500, { quantity: 5 })])
  },
  'earn.counts.beforeDiscounts': () => earned(counting({ beforeDiscounts: true }), [discounted]),
  'earn.counts.withoutTax': () => earned(counting({ withoutTax: true }), [discounted]),
  'earn.counts.withDelivery': () => earned(counting({ withDelivery: true }), [discounted], { delivery: 300 }),
  'earn.when.total': () => {
    const when = { total: { min: 2000, beforeDiscounts: true } }
    return earned({ earn: [{ ...pointPerEuro, when }] }, [line('a', 1900, { before: 2500 })])
  },
  'earn.lines.except': () => {
    const lines = { except: { category: ['tobacco'] } }
    return earned({ earn: [{ ...pointPerEuro, lines }] }, [line('a', 500), line('b', 900, { categories: ['tobacco'] })])
  },
  'order.discounts': () => perLine({ discounts: [{ amount: 500 }] }),
  'order.discounts.lines': () => perLine({ discounts: [{ amount: 300, lines: ['b'] }] }),
  'order.tenders': () =>
    earned({ earn: [pointPerEuro] }, [line('a', 1000)], { tenders: [{ kind: 'gift-card', amount: 400 }] }),
  'multipliers.by': () => multiplied([{ id: 'm', by: 1.333 }], {}, [line('a', 301)]),
  'multipliers.lines': () => multiplied([onBread]),
  'multipliers.rules': () =>
    multiplied([{ ...double, rules: ['more'] }], { earn: [pointPerEuro, { ...pointPerEuro, id: 'more' }] }),
  'multipliers.when': () => multiplied([{ ...double, when: { during: { weekdays: ['tuesday'] } } }]),
  'points.multipliers: best': () => multiplied([double, onBread]),
  'points.multipliers: multiply': () => multiplied([double, onBread], { points: { multipliers: 'multiply' } }),
  'points.multipliers: add': () => multiplied([double, onBread], { points: { multipliers: 'add' } }),
  'earn.multiplied': () => multiplied([double], { earn: [pointPerEuro, fixed('bonus', 10, { multiplied: true })] }),
  'groups.take: all': () => taking('all'),
  'groups.take: best': () => taking('best'),
  'groups.take: first': () => taking('first'),
  'groups.take: newest': () => taking('newest'),
  'earn.priority': () => taking('first', { priority: 1 }),
  'earn.stop': () => earned({ earn: [fixed('a', 1), fixed('b', 2, { stop: true }), fixed('c', 3)] }, [line('a', 500)]),
  'earn.limits: activity': () => limited({ kind: 'activity', most: 30 }, 9000),
  'earn.limits.over': () => limited({ kind: 'activity', most: 30, over: 'refuse' }, 9000),
  'earn.limits: member': () => limited({ kind: 'member', per: 'day', most: 10 }, 700, 700),
  'earn.limits.times': () => visits({ kind: 'member', per: 'day', times: 1 }, [0, 0]),
  'earn.limits: cooldown': () => visits({ kind: 'cooldown', count: 2, unit: 'hour' }, [0, 2 * hour - 60_000, 2 * hour]),
  'campaigns.during': () => campaigned({ during: { until: '2026-03-02T12:00:00+02:00' } }),
  'campaigns.budget.points': () => campaigned({ budget: { points: 25 } }),
  'campaigns.budget.times': () => campaigned({ budget: { times: 2 } }),
  'campaigns.over': () => campaigned({ budget: { points: 25 }, over: 'refuse' }),
  'points.most': () => {
    const shop = deliOf({ points: { most: 15 }, earn: [pointPerEuro] })
    for (const _ of [1, 2]) buy(shop, [line('a', 1000)])
    return held(shop)
  },
}

function fixed(id: string, give: number, more: Partial<Rule> = {}): Rule {
  return { id, on: 'order.paid', amount: { kind: 'fixed', give }, ...more }
}

function held(shop: Ledger): string {
  return `${shop.available('ada')} points`
}

function earned(about: Partial<ProgramInput>, lines: readonly OrderLine[], beside: Beside = {}): string {
  const shop = deliOf(about)
  buy(shop, lines, beside)
  return held(shop)
}

function perLine(beside: Beside): string {
  const { a, b } = byLine(buy(deliOf({ earn: [pointPerEuro] }), [line('a', 1500), line('b', 500)], beside))
  return `${a} and ${b}`
}

function counting(counts: Rule['counts']): Partial<ProgramInput> {
  return { earn: [{ ...pointPerEuro, counts }] }
}

function multiplied(
  multipliers: ProgramInput['multipliers'],
  more: Partial<ProgramInput> = {},
  lines: readonly OrderLine[] = breadAndWine,
): string {
  return earned({ earn: [pointPerEuro], multipliers, ...more }, lines)
}

function taking(take: 'all' | 'best' | 'first' | 'newest', last: Partial<Rule> = {}): string {
  const group = 'one'
  const earn = [fixed('a', 5, { group }), fixed('b', 50, { group }), fixed('c', 20, { group, ...last })]
  return earned({ earn, groups: [{ id: group, take }] }, [line('a', 500)])
}

function limited(limit: Limit, ...amounts: readonly number[]): string {
  const shop = deliOf({ earn: [{ ...pointPerEuro, limits: [limit] }] })
  for (const amount of amounts) buy(shop, [line('a', amount)])
  return held(shop)
}

function visits(limit: Limit, later: readonly number[]): string {
  const shop = deliOf({ earn: [{ ...visit, limits: [limit] }] })
  const noon = shop.now
  for (const after of later) {
    shop.now = noon + after
    shop.visit('ada')
  }
  return held(shop)
}

function campaigned(about: Partial<NonNullable<ProgramInput['campaigns']>[number]>): string {
  const campaigns = [{ id: 'spring', ...about }]
  const shop = deliOf({ campaigns, earn: [{ ...pointPerEuro, campaign: 'spring' }] })
  for (const _ of [1, 2, 3]) buy(shop, [line('a', 1000)])
  return held(shop)
}
