import type { Expiry, Hold, Program, ProgramInput } from '@tenth/contract'
import { lifeEnd, tellUntil } from '../index.ts'
import { Ledger } from './ledger.ts'
import { coffee, line, pointPerEuro, programme } from './programme.ts'

const month = { count: 1, unit: 'month' } as const
const year = { count: 12, unit: 'month' } as const
const inactivity: Expiry = { kind: 'inactivity', period: month }

/** The worked numbers of docs/expiry.md, by setting: 10 points that are earned on 2 March 2026 in Vilnius. */
export const expiryExamples: Record<string, () => string> = {
  'points.expiry: rolling': () => lost({ kind: 'rolling', period: year, to: 'quarter' }),
  'points.expiry: inactivity': () => {
    const shop = deli({ points: { expiry: inactivity } })
    on(shop, '2026-03-30T10:00:00Z').visit('ada')
    return `lost at ${moment(shop.balance('ada').expiring?.at)}`
  },
  'points.expiry: together': () => {
    const shop = on(deli({ points: { expiry: { kind: 'together', period: month } } }), '2026-03-22T10:00:00Z')
    shop.pay('ada', 'later', [line('a', 500)])
    const { expiring } = shop.balance('ada')
    return `${expiring?.amount} lost at ${moment(expiring?.at)}`
  },
  'points.expiry: until': () => {
    const end = '2026-12-31T22:00:00Z'
    const shop = on(deli({ points: { expiry: { kind: 'until', at: end } } }), end)
    const before = shop.entries.length
    shop.pay('ada', 'too late', [line('a', 500)])
    return `${shop.entries.length - before} earned at ${moment(Date.parse(end))}`
  },
  'points.expiry: dates': () => lost({ kind: 'dates', dates: ['01-31'], years: 1 }),
  'earn.expiry': () => {
    const promo = { ...pointPerEuro, expiry: { kind: 'after', period: { count: 1, unit: 'week' } } } as const
    const shop = deli({ points: { expiry: { kind: 'after', period: year } }, earn: [promo] })
    return `lost at ${moment(shop.balance('ada').expiring?.at)}`
  },
  'expiry.rolling.to: month': () => lost({ kind: 'rolling', period: year, to: 'month' }),
  'expiry.rolling.to: quarter': () => lost({ kind: 'rolling', period: year, to: 'quarter' }),
  'expiry.rolling.to: half_year': () => lost({ kind: 'rolling', period: year, to: 'half_year' }),
  'expiry.rolling.to: year': () => lost({ kind: 'rolling', period: year, to: 'year' }),
  'expiry.dates.years': () => lost({ kind: 'dates', dates: ['06-30', '12-31'] }),
  'expiry.inactivity.activities': () => {
    const shop = deli({ points: { expiry: { ...inactivity, activities: ['order.paid'] } } })
    on(shop, '2026-03-30T10:00:00Z').visit('ada')
    return `lost at ${moment(shop.balance('ada').expiring?.at)}`
  },
  'switched on: after': () => {
    const shop = deli({})
    shop.publish(about({ points: { expiry: { kind: 'after', period: month } } }))
    on(shop, '2036-03-02T10:00:00Z')
    return `${shop.available('ada')} points`
  },
  'switched on: inactivity': () => {
    const shop = deli({})
    on(shop, '2026-10-01T10:00:00Z').publish(about({ points: { expiry: inactivity } }))
    return `lost at ${moment(shop.balance('ada').expiring?.at)}`
  },
  'switched off: inactivity': () => {
    const shop = deli({ points: { expiry: inactivity } })
    shop.publish(about({}))
    on(shop, '2026-03-30T10:00:00Z').visit('ada')
    return `lost at ${moment(shop.balance('ada').expiring?.at)}`
  },
  expiryNotice: () => {
    const end = lifeEnd({ kind: 'after', period: month }, deli({}).now, 'Europe/Vilnius') ?? 0
    const program = about({ expiryNotice: { days: 14 } })
    const told = Array.from({ length: 40 }, (_none, day) => Date.UTC(2026, 2, 2 + day, 10)).find(
      now => (tellUntil(program, now) ?? 0) >= end,
    )
    return `told on ${moment(told).slice(0, 10)}`
  },
  'earn.hold: until': () => active({ until: '2026-04-01T09:00:00+03:00' }),
  'earn.hold: return_window': () => active('return_window'),
  'earn.hold: confirmed': () => confirmed({ confirmed: 'delivered' }),
  'earn.hold.latest': () => active({ confirmed: 'delivered', latest: { count: 30, unit: 'day' } }),
  'earn.hold.otherwise': () => {
    const shop = held({ confirmed: 'delivered', latest: { count: 30, unit: 'day' }, otherwise: 'lapse' })
    on(shop, '2026-04-02T10:00:00Z')
    const { available, pending } = shop.balance('ada')
    return `${available} available, ${pending} pending`
  },
  returnWindow: () => active('return_window'),
}

/** Of these, what docs/rules.md shows too. */
export const timeExamples = Object.fromEntries(
  Object.entries(expiryExamples).filter(([name]) => !/^(expiry\.|switched )/.test(name)),
)

function about(more: Partial<ProgramInput>): Program {
  return programme({ earn: [pointPerEuro], rewards: [coffee], ...more })
}

function deli(more: Partial<ProgramInput>): Ledger {
  const shop = new Ledger(about(more), 'ada')
  shop.pay('ada', 'o', [line('a', 1000)])
  return shop
}

function on(shop: Ledger, at: string): Ledger {
  shop.now = Date.parse(at)
  return shop
}

function lost(expiry: Expiry): string {
  return `lost at ${moment(deli({ points: { expiry } }).balance('ada').expiring?.at)}`
}

function held(hold: Hold): Ledger {
  return deli({ earn: [{ ...pointPerEuro, hold }], returnWindow: { count: 14, unit: 'day' } })
}

function active(hold: Hold): string {
  return `active at ${moment(held(hold).entries.find(entry => entry.kind === 'earn')?.pendingUntil)}`
}

function confirmed(hold: Hold): string {
  const shop = on(held(hold), '2026-03-06T10:00:00Z')
  const before = shop.available('ada')
  shop.confirm('o', 'delivered')
  return `${before}, then ${shop.available('ada')} points`
}

function moment(at: number | null | undefined): string {
  return typeof at === 'number' ? new Date(at).toISOString().replace('.000', '') : 'never'
}
