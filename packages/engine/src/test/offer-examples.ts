import { Offer, SaveOffer, Saving, type ProgramInput } from '@tenth/contract'
import { endOfDayAfter } from '../calendar.ts'
import { factsOfMember } from '../facts.ts'
import { newProfile } from '../newcomer.ts'
import { discounts } from '../offer-discount.ts'
import { limitOf, noStanding, refuseOffer, sinceOf } from '../offer.ts'
import { matchSaveOffers } from '../save-offer.ts'
import { savingsOf } from '../save-offer-money.ts'
import { line, programme, sandwiches } from './programme.ts'

type OfferInput = NonNullable<ProgramInput['offers']>[number]
type SaveGiftInput = NonNullable<NonNullable<ProgramInput['saving']>['offers']>[number]['gives']

const at = Date.parse('2026-03-02T10:00:00Z')
const month = { count: 1, unit: 'month' } as const
const percent = (percent: number) => ({ kind: 'percent_off', percent }) as const
const euros = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
const iso = (moment: number) => new Date(moment).toISOString().replace('.000', '')
const lines = [sandwiches('s', 2, 1000), line('cake', 399)]

/** What some offers take off two sandwiches at 5.00 each, a cake at 3.99, and 2.90 for delivery. */
function off(offers: Partial<OfferInput>[], standing = noStanding, orders = 1): string {
  const all = offers.map((offer, index) => ({
    id: `o${index}`,
    name: 'O',
    automatic: true,
    gives: percent(10),
    ...offer,
  }))
  const program = programme({ offers: all })
  const facts = { ...factsOfMember(program, newProfile(at), at), lines, orders }
  const found = discounts(program, facts, 290, new Map(all.map(({ id }) => [id, standing])))
  return euros(found.reduce((sum, { amount }) => sum + amount, 0))
}

/** Whether a member may have an offer as a code. */
function may(more: Partial<OfferInput>, standing = {}): string {
  const offer = Offer.parse({ id: 'o', name: 'O', gives: percent(10), ...more })
  const facts = factsOfMember(programme(), newProfile(at), at)
  return refuseOffer(offer, facts, { ...noStanding, ...standing })?.code ?? 'to be had'
}

/** What somebody who pays 29.00 a month saves. */
function saves(gives: SaveGiftInput, price = 2900, rounding: 'floor' | 'half_up' = 'floor'): string {
  const { gives: read } = SaveOffer.parse({ id: 'o', name: 'O', gives })
  const saved = savingsOf(read, { price, period: month }, rounding)
  return saved
    ? `${euros(saved.amount)}${saved.each.length > 1 ? `: ${saved.each.map(euros).join(', ')}` : ''}`
    : 'not offered'
}

type SavingInput = NonNullable<ProgramInput['saving']>

/** Which offers are made to somebody who pays 29.00 a month, renewed twice, for the reason `price`. */
function made(offers: NonNullable<SavingInput['offers']>, more: Partial<SavingInput> = {}): string {
  const saving = {
    reasons: [
      { id: 'price', name: 'P' },
      { id: 'use', name: 'U' },
    ],
    offers,
    ...more,
  }
  const subscription = { plan: 'full', price: 2900, period: month, startedAt: at, renewals: 2, paid: 8700 }
  const found = matchSaveOffers(programme({ saving }), subscription, newProfile(at), 'price', new Map(), at)
  return found.map(({ offer }) => offer.id).join(', ') || 'none'
}

const talk = { kind: 'talk' } as const
const three = ['a', 'b', 'c'].map(id => ({ id, name: id, gives: talk }))
const standard = Saving.parse({ reasons: [{ id: 'price', name: 'P' }] })
const until = (period: Parameters<typeof endOfDayAfter>[1]) => iso(endOfDayAfter(at, period, 'Europe/Vilnius'))

/** The worked numbers of docs/rules.md for offers and save offers, by setting. */
export const offerExamples: Record<string, () => string> = {
  'offers.gives: percent_off': () => off([{ gives: percent(10) }]),
  'offers.gives: amount_off': () => off([{ gives: { kind: 'amount_off', amount: 500, lines: { sku: ['sku-cake'] } } }]),
  'offers.gives: price': () => off([{ gives: { kind: 'price', price: 450, lines: { category: ['sandwich'] } } }]),
  'offers.gives: free_product': () => off([{ gives: { kind: 'free_product', lines: { category: ['sandwich'] } } }]),
  'offers.gives: free_delivery': () => off([{ gives: { kind: 'free_delivery' } }]),
  'offers.when': () => may({ when: { tier: ['gold'] } }),
  'offers.lately': () =>
    off([{ lately: { within: { count: 30, unit: 'day' }, orders: { every: 5 } } }], {
      ...noStanding,
      lately: { orders: 4, spent: 0 },
    }),
  'offers.window': () => may({ window: { weekdays: ['sunday'] } }),
  'offers.automatic': () => String(Offer.parse({ id: 'o', name: 'O', gives: percent(10) }).automatic),
  'offers.stacks': () => off([{}, { gives: percent(20) }, { gives: percent(50), stacks: true }]),
  'offers.limit': () =>
    `${limitOf(Offer.parse({ id: 'o', name: 'O', gives: percent(10) }))}, then ${may({}, { mine: 1 })}`,
  'offers.limit.every': () => `since ${iso(sinceOf(month, at, 'Europe/Vilnius'))}`,
  'offers.budget': () => off([{ budget: { money: 300 } }], { ...noStanding, uses: 2, money: 200 }),
  'offers.validFor': () => `until ${until(month)}`,
  'offers.rounding': () => off([{ rounding: 'half_up' }]),
  'saving.reasons': () => made([{ id: 'a', name: 'A', gives: talk, reasons: ['use'] }]),
  'saving.offers.gives: free_months': () => saves({ kind: 'free_months', months: 2 }),
  'saving.offers.gives: percent_off': () => saves({ kind: 'percent_off', percent: 25, periods: 3 }),
  'saving.offers.gives: amount_off': () => saves({ kind: 'amount_off', amount: 500, periods: 2 }),
  'saving.offers.gives: pause': () => saves({ kind: 'pause', periods: 2 }),
  'saving.offers.gives: plan_change': () => saves({ kind: 'plan_change', plan: 'basic', price: 1900 }),
  'saving.offers.gives: extra_service': () => saves({ kind: 'extra_service', service: 'trainer' }),
  'saving.offers.gives: talk': () => saves(talk),
  'saving.offers.priority': () => made([...three, { id: 'd', name: 'D', gives: talk, priority: 1 }]),
  'saving.offers.eligible': () => made([{ id: 'a', name: 'A', gives: talk, eligible: { renewals: { min: 3 } } }]),
  'saving.show': () => made(three),
  'saving.once': () => `since ${iso(sinceOf(standard.once, at, 'Europe/Vilnius'))}`,
  'saving.answerWithin': () => `until ${until(standard.answerWithin)}`,
  'saving.holdOut': () => `${standard.holdOut} %`,
  'saving.rounding': () => saves({ kind: 'percent_off', percent: 25, periods: 3 }, 998, 'half_up'),
}
