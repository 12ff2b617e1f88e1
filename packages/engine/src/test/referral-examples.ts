import type { ProgramInput } from '@tenth/contract'
import { calendarPeriod } from '../calendar-period.ts'
import type { Referrer, Signs } from '../referral-state.ts'
import { day, Ledger } from './ledger.ts'
import { line, programme } from './programme.ts'

type Rule = NonNullable<ProgramInput['referral']>

const both: Rule = { advocate: { points: 100 }, friend: { points: 40 } }
const levels = [
  { friends: 1, gives: [{ points: 10 }] },
  { friends: 3, gives: [{ points: 500 }] },
]
const third = { advocate: { points: 100 }, levels: levels.slice(1) }
const sharesCard: Signs = { near: ['card'], up: [], recent: 0 }

/** The worked numbers of the referral's settings, by setting. */
export const referralExamples: Record<string, () => string> = {
  referral: () => {
    const shop = recommended(both)
    shop.pay('bob', 'o', [line('a', 500)])
    return shares(shop)
  },
  'referral.advocate': () => {
    const shop = recommended({ advocate: [{ points: 100 }, { points: 20 }] })
    shop.pay('bob', 'o', [line('a', 500)])
    return shares(shop)
  },
  'referral.friend': () => {
    const shop = recommended({ friend: { points: 40 } })
    shop.pay('bob', 'o', [line('a', 500)])
    return shares(shop)
  },
  'referral.converts': () => shares(recommended({ ...both, converts: { on: 'member.joined' } })),
  'referral.converts.when': () => {
    const when = { channel: ['web'] }
    const shop = recommended({ ...both, converts: { on: 'order.paid', when } })
    shop.pay('bob', 'o', [line('a', 500)])
    return shares(shop)
  },
  'referral.minimum': () => {
    const shop = recommended({ ...both, minimum: 2000 })
    const sum = () => shop.available('ada') + shop.available('bob')
    shop.pay('bob', 'o', [line('a', 1999)])
    const before = sum()
    shop.pay('bob', 'p', [line('a', 2000)])
    return `${before}, then ${sum()} points`
  },
  'referral.hold': () => {
    const shop = recommended({ ...both, hold: { count: 14, unit: 'day' } })
    const [entry] = shop.pay('bob', 'o', [line('a', 500)]).entries
    return `active at ${moment(entry?.pendingUntil)}`
  },
  'referral.lapse': () => {
    const shop = recommended({ ...both, lapse: { count: 30, unit: 'day' } })
    return `lapses at ${moment(shop.referrals.of('bob')?.lapsesAt)}`
  },
  'referral.levels': () => {
    const shop = recommended({ advocate: { points: 100 }, levels })
    shop.pay('bob', 'of bob', [line('a', 500)])
    for (const friend of ['cleo', 'dan', 'eve']) bring(shop, friend)
    return `${shop.available('ada')} points`
  },
  'referral.levelsReversed: keep': () => afterReversal(third),
  'referral.levelsReversed: take_back': () => afterReversal({ ...third, levelsReversed: 'take_back' }),
  'referral.review': () => {
    const shop = recommended(both, sharesCard)
    shop.pay('bob', 'o', [line('a', 500)])
    const before = shares(shop)
    shop.approve('bob')
    return `${before}; approved: ${shares(shop)}`
  },
  'referral.perDay': () => {
    const shop = recommended({ ...both, perDay: 2 }, { near: [], up: [], recent: 2 })
    return shop.referrals.of('bob')?.flags.join() ?? ''
  },
  'referral.leaderboard': () => {
    const { from, until } = calendarPeriod(Date.parse('2026-03-02T10:00:00Z'), 'month', 'Europe/Vilnius')
    return `${moment(from)} to ${moment(until)}`
  },
}

/** The worked story of docs/referral.md, step by step. */
export const referralStory: Record<string, () => string> = {
  'ben joins': () => told(story(1)),
  'ben buys': () => told(story(2)),
  'ben sends it back': () => told(story(3)),
  'cleo and dan buy': () => told(story(4)),
  'two weeks later': () => told(story(5)),
}

const storied: Rule = {
  advocate: { points: 100 },
  friend: { points: 50 },
  minimum: 1000,
  hold: { count: 14, unit: 'day' },
  levels: [{ friends: 1, gives: [{ points: 25 }] }],
}

function story(steps: number): Ledger {
  const shop = new Ledger(programme({ referral: storied }), 'ada')
  const all: (() => void)[] = [
    () => void shop.join('ben', byAda(shop)),
    () => void shop.pay('ben', 'of ben', [line('a', 1200)]),
    () => void shop.refund('of ben'),
    () => ['cleo', 'dan'].forEach(friend => bring(shop, friend, 1200)),
    () => void (shop.now += 15 * day),
  ]
  for (const step of all.slice(0, steps)) step()
  return shop
}

function told(shop: Ledger): string {
  const { available, pending } = shop.balance('ada')
  return `${available} available, ${pending} pending`
}

function afterReversal(rule: Rule): string {
  const shop = recommended(rule)
  shop.pay('bob', 'of bob', [line('a', 500)])
  for (const friend of ['cleo', 'dan']) bring(shop, friend)
  shop.refund('of bob')
  return `${shop.available('ada')} points`
}

function recommended(referral: Rule, signs?: Signs): Ledger {
  const shop = new Ledger(programme({ referral }), 'ada')
  shop.join('bob', { ...byAda(shop), ...(signs && { signs }) })
  return shop
}

function bring(shop: Ledger, friend: string, amount = 500): void {
  shop.join(friend, byAda(shop))
  shop.pay(friend, `of ${friend}`, [line('a', amount)])
}

function byAda(shop: Ledger): Referrer {
  return { ...shop.referrals.advocacy(null, 'ada', shop.entries), sameEmail: false }
}

function shares(shop: Ledger): string {
  return `${shop.available('ada')} and ${shop.available('bob')} points`
}

function moment(at: number | null | undefined): string {
  return typeof at === 'number' ? new Date(at).toISOString().replace('.000', '') : 'never'
}
