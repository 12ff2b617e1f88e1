import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Body, ProgramInput } from '@tenth/contract'
import { testDatabase } from '../test-database/test-database.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { cake, openShop, paid, sandwiches, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

type Lines = Parameters<typeof paid>[1]

const withOffers = (offers: ProgramInput['offers']) => openShop(db, deliWith({ offers }))
const cart = (lines: Lines, delivery = 0): Body<'myDiscounts'> => ({ currency: 'EUR', lines, delivery })
const quote = (shop: Shop, member: string, lines: Lines, delivery = 0) =>
  shop.must('myDiscounts', { member, body: cart(lines, delivery) })

/** Buys what the cart costs after its discounts, and reports these. */
async function buyWith(shop: Shop, member: string, lines: Lines, order: string) {
  const { offers } = await quote(shop, member, lines)
  const body = paid(member, lines, order)
  const used = offers.map(({ offer, amount }) => ({ offer, amount }))
  return shop.must('reportActivity', { body: { ...body, order: { ...body.order, offers: used } } })
}

test('each fifth order of 30 days is 10 % off, and the others are not', async () => {
  const lately = { within: { count: 30, unit: 'day' }, orders: { every: 5 } } as const
  const shop = await withOffers([
    { id: 'fifth', name: 'Each fifth', automatic: true, gives: { kind: 'percent_off', percent: 10 }, lately },
  ])
  await shop.join('ann')
  const totals = []
  for (let order = 1; order <= 10; order++) {
    totals.push((await quote(shop, 'ann', [cake(1999)])).total)
    await buyWith(shop, 'ann', [cake(1999)], `order-${order}`)
  }
  assert.deepEqual(totals, [0, 0, 0, 0, 199, 0, 0, 0, 0, 199], '199.9 rounded down, as the programme says')
  shop.wait(31)
  await shop.buy('ann', [cake(1999)])
  assert.equal((await quote(shop, 'ann', [cake(1999)])).total, 0, 'older orders no longer count')
  const figures = (await shop.must('offerFigures')).items
  assert.deepEqual(figures, [{ offer: 'fifth', uses: 2, money: 398, left: null }])
})

test('from the third order on everything is 5 % off', async () => {
  const when = { orders: { min: 3 } }
  const shop = await withOffers([
    { id: 'regular', name: 'Regulars', automatic: true, when, gives: { kind: 'percent_off', percent: 5 } },
  ])
  await shop.join('ann')
  const first = (await shop.must('listMyOffers', { member: 'ann' })).items[0]
  assert.deepEqual(first?.refusal, { code: 'offer_not_yet', facts: { offer: 'regular', orders: 2 } })
  await shop.buy('ann', [cake(1000)])
  await shop.buy('ann', [cake(1000)])
  assert.equal((await shop.must('listMyOffers', { member: 'ann' })).items[0]?.refusal, null)
  assert.equal((await quote(shop, 'ann', [cake(1000)])).total, 50)
})

test('a members-only price, a discount on some lines and free delivery, each where it belongs', async () => {
  const shop = await withOffers([
    {
      id: 'sandwiches',
      name: 'Sandwiches for 4.00',
      automatic: true,
      gives: { kind: 'price', price: 400, lines: { category: ['sandwich'] } },
    },
    {
      id: 'cakes',
      name: 'Cakes a third off',
      automatic: true,
      stacks: true,
      gives: { kind: 'percent_off', percent: 33, lines: { sku: ['cake'] } },
      rounding: 'half_up',
    },
    { id: 'free-delivery', name: 'Delivery', automatic: true, stacks: true, gives: { kind: 'free_delivery' } },
  ])
  await shop.join('ann')
  const { offers, total } = await quote(shop, 'ann', [sandwiches(2), cake(350), cake(149, 'small')], 290)
  assert.deepEqual(offers, [
    { offer: 'sandwiches', amount: 200, lines: [{ id: 'sandwiches', amount: 200 }], delivery: 0 },
    {
      offer: 'cakes',
      amount: 165,
      lines: [
        { id: 'cake', amount: 116 },
        { id: 'small', amount: 49 },
      ],
      delivery: 0,
    },
    { offer: 'free-delivery', amount: 290, lines: [], delivery: 290 },
  ])
  assert.equal(total, 655)
  const asked = { params: { member: 'ann' }, body: cart([sandwiches(2), cake(350), cake(149, 'small')], 290) }
  assert.equal((await shop.must('memberDiscounts', asked)).total, 655, 'the checkout is told the same')
})

test('of offers that stand alone a cart gets the best', async () => {
  const shop = await withOffers([
    { id: 'two', name: 'Two euros', automatic: true, gives: { kind: 'amount_off', amount: 200 } },
    { id: 'ten', name: 'Ten per cent', automatic: true, gives: { kind: 'percent_off', percent: 10 } },
  ])
  await shop.join('ann')
  const best = async (amount: number) => (await quote(shop, 'ann', [cake(amount)])).offers.map(({ offer }) => offer)
  assert.deepEqual(await best(1999), ['two'])
  assert.deepEqual(await best(2000), ['two'], 'of equal ones the first')
  assert.deepEqual(await best(2010), ['ten'])
  assert.equal((await quote(shop, 'ann', [cake(150)])).total, 150, 'never more than the order')
})

test('what an order had counts once, over the budget it is refused, and a refund of all gives it back', async () => {
  const gives = { kind: 'amount_off', amount: 300 } as const
  const shop = await withOffers([{ id: 'few', name: 'Few', automatic: true, gives, budget: { money: 500 } }])
  await shop.join('ann')
  await shop.join('bob')
  const body = { ...paid('ann', [cake(1000)], 'one') }
  const order = { ...body.order, offers: [{ offer: 'few', amount: 300 }] }
  const first = await shop.must('reportActivity', { body: { ...body, order } })
  assert.deepEqual(first.refusals, [])
  assert.equal((await shop.must('reportActivity', { body: { ...body, order } })).replayed, true)
  assert.equal((await quote(shop, 'bob', [cake(1000)])).total, 0, '2.00 are left, which is too little')
  const late = paid('bob', [cake(1000)], 'two')
  const second = await shop.must('reportActivity', {
    body: { ...late, order: { ...late.order, offers: [{ offer: 'few', amount: 300 }] } },
  })
  assert.deepEqual(second.refusals, [{ code: 'offer_exhausted', facts: { offer: 'few' } }])
  assert.equal(second.entries.length, 1, 'it is paid, and counts as any other')
  assert.deepEqual((await shop.must('offerFigures')).items[0], {
    offer: 'few',
    uses: 1,
    money: 300,
    left: { uses: null, money: 200 },
  })
  await shop.refund('ann', { order: 'one', amount: 400 })
  assert.equal((await shop.must('offerFigures')).items[0]?.uses, 1)
  await shop.refund('ann', { order: 'one' })
  assert.equal((await shop.must('offerFigures')).items[0]?.uses, 0)
  assert.equal((await quote(shop, 'bob', [cake(1000)])).total, 300)
})

test('an offer that is unknown, taken as a code, or for others counts for no order', async () => {
  const gives = { kind: 'percent_off', percent: 10 } as const
  const shop = await withOffers([
    { id: 'code', name: 'A code', gives },
    { id: 'vips', name: 'For some', automatic: true, when: { tag: ['vip'] }, gives },
  ])
  await shop.join('ann')
  const body = paid('ann', [cake(1000)], 'one')
  const offers = ['nothing', 'code', 'vips'].map(offer => ({ offer, amount: 100 }))
  const { refusals } = await shop.must('reportActivity', { body: { ...body, order: { ...body.order, offers } } })
  assert.deepEqual(
    refusals.map(({ code }) => code),
    ['offer_not_now', 'offer_not_now', 'offer_not_for_member'],
  )
  const twice = paid('ann', [cake(1000)], 'two')
  const same = [offers[2], offers[2]].flatMap(offer => (offer ? [offer] : []))
  const { problem } = await shop.call('reportActivity', { body: { ...twice, order: { ...twice.order, offers: same } } })
  assert.deepEqual(
    problem.errors?.map(({ pointer }) => pointer),
    ['/order/offers/1/offer'],
  )
})

test('an offer from 50.00 on counts though 45.00 are paid, and the page that shows offers hears of it', async () => {
  const gives = { kind: 'percent_off', percent: 10 } as const
  const when = { total: { min: 5000 } }
  const offers = [{ id: 'large', name: 'Large', automatic: true, when, gives, limit: { uses: 1 } }]
  const shop = await openShop(db, { ...deliWith({ offers }), earn: [] })
  await shop.join('ann')
  assert.equal((await quote(shop, 'ann', [cake(4999)])).total, 0)
  assert.equal((await quote(shop, 'ann', [cake(5000)])).total, 500)
  const { revision } = await shop.member('ann')
  const body = paid('ann', [cake(4500)], 'one')
  const order = { ...body.order, offers: [{ offer: 'large', amount: 500 }] }
  assert.deepEqual((await shop.must('reportActivity', { body: { ...body, order } })).refusals, [])
  assert.ok((await shop.member('ann')).revision > revision)
  assert.equal((await quote(shop, 'ann', [cake(5000)])).total, 0, 'once')
})

test('a cart in another currency, of nobody, or elsewhere gets nothing', async () => {
  const shop = await withOffers([])
  await shop.join('ann')
  const lines = [cake(1000)]
  const dollars = await shop.call('myDiscounts', { member: 'ann', body: { currency: 'USD', lines } })
  assert.equal(dollars.problem.code, 'currency_differs')
  const kiosk = await withOffers([
    {
      id: 'kiosk',
      name: 'At the kiosk',
      automatic: true,
      when: { channel: ['kiosk'] },
      gives: { kind: 'free_delivery' },
    },
  ])
  await kiosk.join('ann')
  const at = async (channel: string) =>
    (await kiosk.must('myDiscounts', { member: 'ann', body: { ...cart(lines, 290), channel } })).total
  assert.deepEqual([await at('kiosk'), await at('web')], [290, 0])
  const eve = await shop.call('myDiscounts', { member: 'eve', body: { currency: 'EUR', lines } })
  assert.equal(eve.problem.code, 'member_unknown')
})
