import type { OrderLine, ProgramInput, Refund } from '@tenth/contract'
import { cardState } from '../card-state.ts'
import { cardExamples } from './card-examples.ts'
import { deskExamples } from './desk-examples.ts'
import { earningExamples } from './earning-examples.ts'
import { timeExamples } from './expiry-examples.ts'
import { Ledger, day } from './ledger.ts'
import { offerExamples } from './offer-examples.ts'
import { referralExamples } from './referral-examples.ts'
import { spendingExamples } from './spending-examples.ts'
import { tierExamples } from './tier-examples.ts'
import {
  coffee,
  freeSandwich,
  line,
  pointPerEuro,
  programme,
  sandwichCard,
  sandwiches,
  stampPerSandwich,
  type Rule,
} from './programme.ts'

const welcome: Rule = { id: 'welcome', on: 'member.joined', amount: { kind: 'fixed', give: 50 } }
const hello: Rule = { id: 'hello', on: 'visit', amount: { kind: 'fixed', give: 2 } }
const stamps = { cards: [sandwichCard], rewards: [freeSandwich], earn: [stampPerSandwich] }

/** The worked numbers of docs/rules.md, by setting. */
export const examples: Record<string, () => string> = {
  ...timeExamples,
  ...cardExamples,
  ...earningExamples,
  ...offerExamples,
  ...spendingExamples,
  ...deskExamples,
  ...tierExamples,
  timeZone: () => {
    const shop = deli({ earn: [pointPerEuro], points: { expiry: after(1, 'day') } })
    return lost(shop, [line('a', 1000)], '2026-03-02T23:30:00+02:00')
  },
  'joining: explicit': () => {
    const { refusals, entries } = new Ledger(programme({ earn: [pointPerEuro] })).pay('eve', 'o', [line('a', 500)])
    return `${refusals[0]?.code}, ${points(entries.length)}`
  },
  'joining: first_order': () => {
    const shop = new Ledger(programme({ joining: 'first_order', earn: [pointPerEuro, welcome] }))
    shop.pay('eve', 'o', [line('a', 500)])
    return points(shop.available('eve'))
  },
  'refunds: within_balance': () => spentAndRefunded('within_balance'),
  'refunds: owe': () => spentAndRefunded('owe'),
  'refunds: only_pending': () => {
    const shop = deli({ earn: [pointPerEuro], refunds: 'only_pending' })
    shop.pay('ada', 'o', [line('a', 1000)])
    shop.refund('o')
    shop.pay('ada', 'p', [line('a', 400)])
    const { available, owed } = shop.balance('ada')
    return `${available} available, ${owed} owed`
  },
  'points.expiry: none': () => {
    const shop = deli({ earn: [pointPerEuro] })
    shop.pay('ada', 'o', [line('a', 1000)])
    shop.now += 3653 * day
    return points(shop.available('ada'))
  },
  'points.expiry: after': () => {
    const shop = deli({ earn: [pointPerEuro], points: { expiry: after(1, 'month') } })
    return lost(shop, [line('a', 1000)], '2026-01-31T12:00:00+02:00')
  },
  'points.rounding: floor': () => earned({ earn: [pointPerEuro], points: { rounding: 'floor' } }, line('a', 199)),
  'points.rounding: half_up': () => earned({ earn: [pointPerEuro], points: { rounding: 'half_up' } }, line('a', 150)),
  'points.rounding: ceil': () => earned({ earn: [pointPerEuro], points: { rounding: 'ceil' } }, line('a', 101)),
  'earn.on: order.paid': () => earned({ earn: [pointPerEuro] }, line('a', 500)),
  'earn.on: member.joined': () => points(deli({ earn: [welcome] }).available('ada')),
  'earn.on: visit': () => {
    const shop = deli({ earn: [hello] })
    shop.visit('ada')
    shop.visit('ada')
    return points(shop.available('ada'))
  },
  'earn.unit': () => {
    const shop = deli(stamps)
    shop.pay('ada', 'o', [sandwiches('a', 3)])
    return `${shop.available('ada', 'sandwiches')} stamps, ${points(shop.available('ada'))}`
  },
  'earn.amount: fixed': () => {
    const shop = deli({ earn: [{ id: 'bonus', on: 'order.paid', amount: { kind: 'fixed', give: 10 } }] })
    const { entries } = shop.pay('ada', 'o', [line('a', 300), line('b', 100)])
    return entries.map(entry => entry.amount).join(' and ')
  },
  'earn.amount: per_amount': () => earned({ earn: [pointPerEuro] }, line('a', 150), line('b', 150), line('c', 99)),
  'earn.amount: per_unit': () => {
    const rule: Rule = { id: 'units', on: 'order.paid', amount: { kind: 'per_unit', give: 2 } }
    return earned({ earn: [rule] }, line('a', 500, { quantity: 3 }))
  },
  'earn.when': () => earned({ earn: [{ ...pointPerEuro, when: { total: { min: 2000 } } }] }, line('a', 1999)),
  'earn.lines': () => {
    const rule = { ...pointPerEuro, lines: { category: ['sandwich'] } }
    return earned({ earn: [rule] }, sandwiches('a', 1), line('soup', 500))
  },
  'earn.rounding': () => earned({ earn: [{ ...pointPerEuro, rounding: 'ceil' }] }, line('a', 101)),
  'earn.hold': () => {
    const shop = deli({ earn: [{ ...pointPerEuro, hold: { count: 14, unit: 'day' } }] })
    const [entry] = shop.pay('ada', 'o', [line('a', 1000)]).entries
    return `active at ${moment(entry?.pendingUntil)}`
  },
  'cards.stamps': () => {
    const shop = deli(stamps)
    shop.pay('ada', 'o', [sandwiches('a', 20)])
    const card = cardState(shop.program.cards[0]!, shop.account('ada').state, shop.now)
    return `${card.full} full, ${card.stamps} stamps`
  },
  'cards.expiry': () => {
    const shop = deli({ ...stamps, cards: [{ ...sandwichCard, expiry: after(1, 'week') }] })
    return lost(shop, [sandwiches('a', 1)])
  },
  'rewards.cost': () => {
    const shop = deli({ earn: [pointPerEuro], rewards: [coffee] })
    shop.pay('ada', 'o', [line('a', 1200)])
    shop.redeem('ada', { reward: 'coffee' })
    return `${points(shop.available('ada'))} left`
  },
  'rewards.validFor': () => {
    const shop = deli({ earn: [pointPerEuro], rewards: [{ ...coffee, validFor: { count: 30, unit: 'day' } }] })
    shop.pay('ada', 'o', [line('a', 1000)])
    const redeeming = shop.redeem('ada', { reward: 'coffee' })
    return `until ${moment(redeeming.ok ? redeeming.validUntil : null)}`
  },
  ...referralExamples,
  refund: () => afterRefund({}),
  'refund.lines': () => afterRefund({ lines: [{ id: 'b' }] }),
  'refund.delivery': () => afterRefund({ delivery: 500 }),
  'refund.amount': () => afterRefund({ amount: 1000 }),
}

function deli(about: Partial<ProgramInput>): Ledger {
  return new Ledger(programme(about), 'ada')
}

function earned(about: Partial<ProgramInput>, ...lines: OrderLine[]): string {
  const shop = deli(about)
  shop.pay('ada', 'o', lines)
  return points(shop.available('ada'))
}

function spentAndRefunded(refunds: 'within_balance' | 'owe'): string {
  const shop = deli({ earn: [pointPerEuro], rewards: [coffee], refunds })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o')
  shop.pay('ada', 'p', [line('a', 400)])
  const { available, owed } = shop.balance('ada')
  return `${available} available, ${owed} owed`
}

function afterRefund(what: Omit<Refund, 'order'>): string {
  const shop = deli({ earn: [pointPerEuro] })
  shop.pay('ada', 'o', [line('a', 1000), line('b', 500)], { delivery: 500 })
  shop.refund('o', what)
  return points(shop.available('ada'))
}

function lost(shop: Ledger, lines: OrderLine[], at?: string): string {
  const [entry] = shop.pay('ada', 'o', lines, at === undefined ? {} : { at }).entries
  return `lost at ${moment(entry?.expiresAt)}`
}

function moment(at: number | null | undefined): string {
  return typeof at === 'number' ? new Date(at).toISOString().replace('.000', '') : 'never'
}

function points(amount: number): string {
  return `${amount} point${amount === 1 ? '' : 's'}`
}

function after(count: number, unit: 'day' | 'week' | 'month') {
  return { kind: 'after', period: { count, unit } } as const
}
