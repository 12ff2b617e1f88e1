import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import type { Body, ProgramInput } from '@tenth/contract'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, paid, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const euros = { id: 'euros', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 100 } } as const
const visit = { id: 'visit', on: 'visit', amount: { kind: 'fixed', give: 5 } } as const

type Paid = Extract<Body<'reportActivity'>, { type: 'order.paid' }>

async function open(changes: Partial<ProgramInput>): Promise<Shop> {
  const shop = await openShop(db, deliWith({ cards: [], referral: undefined, ...changes }))
  await shop.join('ann')
  return shop
}

const points = async (shop: Shop, member = 'ann') => (await shop.member(member)).points.available

function pay(shop: Shop, order: Partial<Paid['order']>, more: Partial<Paid> = {}) {
  const body = paid('ann', [cake(1000)], randomUUID())
  return shop.must('reportActivity', { body: { ...body, ...more, order: { ...body.order, ...order } } })
}

function happen(shop: Shop, type: 'visit' | 'custom', name?: string, member = 'ann') {
  return shop.must('reportActivity', { body: { type, id: randomUUID(), member, ...(name && { name }) } })
}

test('the shop’s own activity earns by its name', async () => {
  const shop = await open({ earn: [{ id: 'cup', on: 'custom', named: 'cup', amount: { kind: 'fixed', give: 3 } }] })
  await happen(shop, 'custom', 'cup')
  await happen(shop, 'custom', 'walk')
  assert.equal(await points(shop), 3)
})

test('a rule gives a reward, whose code the member asks for', async () => {
  const limits = [{ kind: 'member' as const, per: 'year' as const, times: 1 }]
  const shop = await open({
    earn: [{ id: 'treat', on: 'visit', gives: [{ reward: 'coffee' }, { points: 7 }], limits }],
  })
  await happen(shop, 'visit')
  const { refusals } = await happen(shop, 'visit')
  assert.deepEqual(refusals, [{ code: 'limit_reached', facts: { rule: 'treat' } }])
  const { redemptions, points } = await shop.member('ann')
  assert.deepEqual(
    [redemptions.map(({ reward, status }) => `${reward} ${status}`), points.available],
    [['coffee granted'], 7],
  )
})

test('a discounted order is kept as it was paid: its refund and what the member spent follow', async () => {
  const shop = await open({ earn: [euros, { ...visit, when: { spent: { min: 1500 } } }] })
  const lines = [cake(1500), cake(500, 'tea')]
  const id = randomUUID()
  await pay(shop, { id, lines, discounts: [{ amount: 500, lines: ['tea'] }] })
  assert.equal(await points(shop), 15)
  const over = { order: id, lines: [{ id: 'tea', amount: 100 }] }
  const { refusals } = await shop.refund('ann', over)
  assert.equal(refusals[0]?.code, 'refund_exceeds_order')
  await happen(shop, 'visit')
  assert.equal(await points(shop), 20, 'fifteen euros were spent')
  await shop.refund('ann', { order: id, lines: [{ id: 'cake', amount: 1000 }] })
  assert.equal(await points(shop), 10)
})

test('what of an order counts is what the rule says', async () => {
  const counts = { beforeDiscounts: true, withoutTax: true, withDelivery: true }
  const shop = await open({ earn: [{ ...euros, counts }] })
  const lines = [{ ...cake(800), before: 1000, tax: 160 }]
  await pay(shop, { lines, delivery: 300, deliveryTax: 50, tenders: [{ kind: 'gift-card', amount: 500 }] })
  assert.equal(await points(shop), 10, '10.00 less 2.00 and 3.00 less 0.50')
})

test('an order that does not add up is told where', async () => {
  const shop = await open({ earn: [euros] })
  const wrong = {
    discounts: [{ amount: 5000 }, { amount: 1, lines: ['pie'] }],
    lines: [{ ...cake(1000), before: 900, tax: 1001 }],
    deliveryTax: 1,
  }
  const body = paid('ann', [cake(1000)], 'one')
  const { status, problem } = await shop.call('reportActivity', {
    body: { ...body, order: { ...body.order, ...wrong } },
  })
  assert.equal(status, 422)
  assert.deepEqual(problem.errors?.map(({ pointer }) => pointer).sort(), [
    '/order/deliveryTax',
    '/order/discounts',
    '/order/discounts/0/amount',
    '/order/discounts/1/amount',
    '/order/discounts/1/lines/0',
    '/order/lines/0/before',
    '/order/lines/0/tax',
  ])
  assert.equal(await points(shop), 0)
})

test('a limit counts by the day it happened on, and a refund makes room again', async () => {
  const shop = await open({ earn: [{ ...euros, limits: [{ kind: 'member', per: 'day', most: 15 }] }] })
  const id = randomUUID()
  await pay(shop, { id })
  await pay(shop, {})
  assert.equal(await points(shop), 15)
  await pay(shop, {}, { at: '2026-03-01T12:00:00Z' })
  assert.equal(await points(shop), 25, 'it was yesterday')
  await shop.refund('ann', { order: id, lines: [{ id: 'cake', amount: 400 }] })
  await pay(shop, {})
  assert.equal(await points(shop), 25, 'four went back and four came')
  shop.wait(1)
  await pay(shop, {})
  assert.equal(await points(shop), 35)
})

test('a report sent again uses no limit up, and no budget', async () => {
  const shop = await open({
    campaigns: [{ id: 'spring', budget: { points: 25 } }],
    earn: [{ ...euros, campaign: 'spring', limits: [{ kind: 'member', per: 'day', times: 2 }] }],
  })
  const body = paid('ann', [cake(1000)], 'one')
  for (const replayed of [false, true, true]) {
    assert.equal((await shop.must('reportActivity', { body })).replayed, replayed)
  }
  await pay(shop, {})
  await pay(shop, {})
  assert.equal(await points(shop), 20, 'the third time on the day')
  shop.wait(1)
  await pay(shop, {})
  assert.equal(await points(shop), 25, 'the rest of the budget')
})

test('a budget is everybody’s; what a refund takes back of it others may have', async () => {
  const shop = await open({
    campaigns: [{ id: 'spring', budget: { points: 15 } }],
    earn: [{ ...euros, campaign: 'spring' }],
  })
  await shop.join('bob')
  await shop.buy('ann', [cake(1000)], 'one')
  await shop.buy('bob', [cake(1000)], 'two')
  assert.deepEqual([await points(shop), await points(shop, 'bob')], [10, 5])
  await shop.refund('ann', { order: 'one' })
  await shop.buy('bob', [cake(800)], 'three')
  assert.deepEqual([await points(shop), await points(shop, 'bob')], [0, 13])
})

test('a budget in times is free again only when the whole gift went back', async () => {
  const shop = await open({
    campaigns: [{ id: 'first-two', budget: { times: 2 } }],
    earn: [{ ...euros, campaign: 'first-two' }],
  })
  for (const id of ['one', 'two', 'three']) await shop.buy('ann', [cake(1000)], id)
  assert.equal(await points(shop), 20)
  await shop.refund('ann', { order: 'one', amount: 500 })
  await shop.buy('ann', [cake(1000)], 'four')
  assert.equal(await points(shop), 15)
  await shop.refund('ann', { order: 'one' })
  await shop.buy('ann', [cake(1000)], 'five')
  assert.equal(await points(shop), 20)
})

test('the cart tells what limits, budgets and the channel leave, for a member and for a visitor', async () => {
  const shop = await open({
    points: { most: 40 },
    campaigns: [{ id: 'spring', budget: { points: 12 } }],
    earn: [
      { ...euros, limits: [{ kind: 'member', per: 'day', most: 25 }] },
      { ...euros, id: 'more', campaign: 'spring', when: { channel: ['web'] } },
    ],
  })
  const cart = { currency: 'EUR', lines: [cake(1000)] }
  const ask = async (member: string | null, channel: string) =>
    (await shop.must('estimate', { ...(member && { member }), body: { ...cart, channel } })).earns[0]?.amount ?? 0
  assert.deepEqual([await ask('ann', 'till'), await ask('ann', 'web'), await ask(null, 'web')], [10, 20, 20])
  for (const channel of ['web', 'web', 'web', 'web']) {
    const said = await ask('ann', channel)
    const before = await points(shop)
    await pay(shop, {}, { channel })
    assert.equal((await points(shop)) - before, said)
  }
  assert.equal(await points(shop), 37)
  assert.equal(await ask(null, 'web'), 10, 'the campaign has nothing left')
})

test('a guest earns nothing, draws on no budget and leaves no row', async () => {
  const shop = await open({
    campaigns: [{ id: 'spring', budget: { points: 10 } }],
    earn: [{ ...euros, campaign: 'spring' }],
  })
  const { entries, refusals } = await shop.buy('guest', [cake(1000)], 'one')
  assert.deepEqual([entries, refusals[0]?.code], [[], 'not_a_member'])
  await shop.buy('ann', [cake(1000)], 'two')
  assert.equal(await points(shop), 10)
})

test('rules that cannot be are told with their places', async () => {
  const shop = await open({ earn: [euros] })
  const earn = [
    { ...euros, id: 'both', gives: [{ points: 1 }] },
    { ...euros, id: 'lost', campaign: 'nowhere', group: 'none' },
    { ...visit, id: 'dateless', on: 'date' },
    { ...visit, id: 'hourly', on: 'date', schedule: { from: '2026-01-01', rule: 'FREQ=HOURLY' } },
    { id: 'stamps', on: 'visit', gives: [{ stamps: 1, card: 'tea' }, { points: 1 }, { points: 2 }] },
  ]
  const { status, problem } = await shop.call('publishProgram', {
    body: deliWithout({ earn: earn as ProgramInput['earn'], multipliers: [{ id: 'm', by: 1.0001, rules: ['gone'] }] }),
  })
  assert.equal(status, 422)
  assert.deepEqual(problem.errors?.map(({ pointer }) => pointer).sort(), [
    '/earn/0/amount',
    '/earn/1/campaign',
    '/earn/1/group',
    '/earn/2/schedule',
    '/earn/3/schedule/rule',
    '/earn/4/gives/0/card',
    '/earn/4/gives/2',
    '/multipliers/0/by',
    '/multipliers/0/rules/0',
  ])
})

function deliWithout(changes: Partial<ProgramInput>): ProgramInput {
  const { name, currency, timeZone, languages } = deliWith({})
  return { name, currency, timeZone, languages, ...changes }
}
