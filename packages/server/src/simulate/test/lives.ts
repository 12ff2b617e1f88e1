import { randomUUID } from 'node:crypto'
import type { Body, ProgramInput } from '@tenth/contract'
import fc from 'fast-check'
import { deliWith } from '../../test-database/deli-program.ts'
import { cake, paid, sandwiches, type Shop } from '../../test-database/test-shop.ts'

/** Whatever a simulation must follow: limits, budgets, holds, expiry, cards, tiers, segments, referrals, spending. */
export const everything: ProgramInput = deliWith({
  joining: 'first_order',
  refunds: 'owe',
  returnWindow: { count: 4, unit: 'day' },
  points: { expiry: { kind: 'after', period: { count: 9, unit: 'day' } }, most: 600 },
  earn: [
    { id: 'order', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 50 } },
    { id: 'held', on: 'order.paid', hold: 'return_window', amount: { kind: 'fixed', give: 5 } },
    {
      id: 'sure',
      on: 'order.paid',
      hold: { confirmed: 'delivered', otherwise: 'lapse' },
      amount: { kind: 'fixed', give: 3 },
    },
    {
      ...{ id: 'sandwich-stamp', on: 'order.paid', unit: 'sandwich', lines: { category: ['sandwich'] } },
      amount: { kind: 'per_unit', give: 1 },
    },
    {
      ...{ id: 'visit', on: 'visit', amount: { kind: 'fixed', give: 7 } },
      limits: [{ kind: 'member', per: 'week', times: 2 }],
      campaign: 'spring',
    },
    { id: 'often', on: 'order.paid', when: { segment: ['regular'] }, amount: { kind: 'fixed', give: 11 } },
    { id: 'silver', on: 'tier.reached', gives: [{ points: 20 }, { reward: 'delivery' }] },
    { id: 'welcome', on: 'member.joined', gives: [{ reward: 'coffee' }] },
  ],
  campaigns: [{ id: 'spring', name: 'Spring', budget: { points: 60 } }],
  segments: [{ id: 'regular', name: 'Regular', when: { orders: { min: 3 } } }],
  tiers: {
    counts: 'points',
    period: { kind: 'calendar', unit: 'month' },
    levels: [
      { id: 'bronze', name: 'Bronze', threshold: 40 },
      { id: 'gold', name: 'Gold', threshold: 150 },
    ],
  },
  cards: [
    {
      id: 'sandwich',
      name: 'Sandwiches',
      stamps: 9,
      reward: 'free-sandwich',
      interim: [{ at: 4, gives: [{ points: 6 }] }],
    },
  ],
  checkout: { points: 10, worth: 10 },
  referral: { advocate: { points: 100 }, friend: { points: 50 }, minimum: 1000 },
})

/** The same shop with the other settings: what is forgiven, what lives while somebody is active, cards that give by themselves. */
export const otherwise: ProgramInput = deliWith({
  refunds: 'within_balance',
  points: { expiry: { kind: 'inactivity', period: { count: 5, unit: 'day' } } },
  earn: [
    { id: 'order', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 50 } },
    {
      ...{ id: 'sandwich-stamp', on: 'order.paid', unit: 'sandwich', lines: { category: ['sandwich'] } },
      ...{ amount: { kind: 'per_unit', give: 1 }, hold: { count: 1, unit: 'day' } },
    },
    {
      id: 'visit',
      on: 'visit',
      amount: { kind: 'fixed', give: 7 },
      limits: [{ kind: 'cooldown', count: 2, unit: 'day' }],
    },
    { id: 'regular', on: 'segment.entered', amount: { kind: 'fixed', give: 13 } },
    {
      id: 'first',
      on: 'order.paid',
      when: { orders: { max: 1 } },
      gives: [{ points: 4 }, { stamps: 2, card: 'sandwich' }],
    },
  ],
  segments: [
    { id: 'lately', name: 'Lately', when: { recent: { orders: { min: 2 }, period: { count: 4, unit: 'day' } } } },
  ],
  tiers: {
    counts: 'spent',
    period: { kind: 'rolling', months: 1 },
    downgrade: 'to_held',
    levels: [
      { id: 'bronze', name: 'Bronze', threshold: 3000 },
      { id: 'gold', name: 'Gold', threshold: 9000 },
    ],
  },
  cards: [
    {
      ...{ id: 'sandwich', name: 'Sandwiches', stamps: 5, reward: 'free-sandwich', claim: 'automatic' },
      ...{ interim: [{ at: 2, gives: [{ reward: 'delivery' }] }] },
    },
  ],
  checkout: { points: 10, worth: 10, share: 50 },
  referral: {
    ...{ advocate: [{ points: 30 }, { reward: 'coffee' }], friend: { points: 5 }, minimum: 500 },
    ...{
      hold: { count: 2, unit: 'day' },
      levels: [{ friends: 1, gives: [{ points: 9 }] }],
      levelsReversed: 'take_back',
    },
  },
})

/** One thing that happens in a shop. Numbers choose among what is there. */
export type Deed =
  | { do: 'buy'; who: number; cakes: number; sandwiches: number }
  | { do: 'refund'; order: number; cents: number | null }
  | { do: 'cancel order'; order: number }
  | { do: 'confirm'; order: number }
  | { do: 'visit'; who: number }
  | { do: 'adjust'; who: number; amount: number }
  | { do: 'redeem'; who: number; what: { reward: string } | { card: string } }
  | { do: 'give back'; redemption: number }
  | { do: 'pay with points'; who: number }
  | { do: 'bring a friend'; who: number }
  | { do: 'wait'; days: number; works: boolean }

const who = fc.nat(3)
const which = fc.nat(1000)

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('buy'),
      who,
      cakes: fc.integer({ min: 0, max: 4000 }),
      sandwiches: fc.integer({ min: 0, max: 6 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('refund'),
      order: which,
      cents: fc.option(fc.integer({ min: 1, max: 1500 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel order'), order: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('confirm'), order: which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('visit'), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('adjust'), who, amount: fc.constantFrom(-10, 25) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('redeem'),
      who,
      what: fc.constantFrom({ reward: 'coffee' }, { reward: 'delivery' }, { card: 'sandwich' }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('give back'), redemption: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pay with points'), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bring a friend'), who }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wait'), days: fc.integer({ min: 1, max: 6 }), works: fc.boolean() }),
  },
)

export const deeds = fc.array(deed, { minLength: 10, maxLength: 22 })

/**
 * Lets a shop live; what does not fit the moment does nothing. Every deed has a minute of its own. Where cards give what
 * time alone makes due, the day's work is never late: what it would have given, a refund may come before.
 */
export async function live(shop: Shop, all: readonly Deed[], { late }: { late: boolean }): Promise<void> {
  const orders: { id: string; member: string }[] = []
  const redemptions: { id: string; member: string }[] = []
  const members = ['ann', 'bob', 'cleo', 'dan']
  const named = (index: number) => members[index % members.length] ?? 'ann'
  const report = (body: Body<'reportActivity'>) => shop.call('reportActivity', { body })
  for (const one of all) {
    shop.wait(1 / 1440)
    switch (one.do) {
      case 'buy': {
        const lines = [cake(one.cakes), ...(one.sandwiches > 0 ? [sandwiches(one.sandwiches)] : [])]
        const order = { id: randomUUID(), member: named(one.who) }
        await report(paid(order.member, lines, order.id))
        orders.push(order)
        break
      }
      case 'refund': {
        const order = orders[one.order % orders.length]
        if (!order) break
        const refund = { order: order.id, ...(one.cents !== null && { amount: one.cents }) }
        await report({ type: 'order.refunded', id: randomUUID(), member: order.member, refund })
        break
      }
      case 'cancel order': {
        const order = orders[one.order % orders.length]
        if (order) await report({ type: 'order.cancelled', id: randomUUID(), member: order.member, order: order.id })
        break
      }
      case 'confirm': {
        const order = orders[one.order % orders.length]
        if (!order) break
        await report({
          type: 'order.confirmed',
          id: randomUUID(),
          member: order.member,
          order: order.id,
          name: 'delivered',
        })
        break
      }
      case 'visit':
        await report({ type: 'visit', id: randomUUID(), member: named(one.who) })
        break
      case 'adjust': {
        const about = { unit: 'points', amount: one.amount, reason: 'A word with Eve', author: { id: 'eve' } }
        await report({ type: 'adjustment', id: randomUUID(), member: named(one.who), ...about })
        break
      }
      case 'redeem': {
        const member = named(one.who)
        const { status, value } = await shop.redeem(member, one.what)
        if (status === 200) redemptions.push({ id: value.redemption.id, member })
        break
      }
      case 'give back': {
        const back = redemptions[one.redemption % redemptions.length]
        if (back) await shop.call('cancelFor', { params: { redemption: back.id }, body: {} })
        break
      }
      case 'pay with points': {
        const member = named(one.who)
        const order = { id: randomUUID(), member }
        const cart = { currency: 'EUR', lines: [cake(1200)] }
        const { status } = await shop.call('spendPoints', { body: { member, order: order.id, cart } })
        if (status !== 200) break
        shop.wait(1 / 1440)
        await report(paid(member, [cake(1200)], order.id))
        orders.push(order)
        break
      }
      case 'bring a friend': {
        const { value } = await shop.call('getMe', { member: named(one.who) })
        const code = value.referral?.code
        if (code === undefined) break
        const friend = `friend-${members.length}`
        await shop.join(friend, code)
        members.push(friend)
        break
      }
      case 'wait':
        shop.wait(one.days)
        if (one.works || !late) await shop.runDue()
    }
  }
}
