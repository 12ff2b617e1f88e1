import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { sql } from 'kysely'
import { postgresTestDatabase } from '../test-database/postgres.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { cake, openShop, paid } from '../test-database/test-shop.ts'

// PGlite has one session and so no races: these run on PostgreSQL, whatever the rest runs on.

const db = await postgresTestDatabase()
after(() => db.close())

const shops: string[] = []
const racers = Array.from({ length: 64 }, (_, index) => `member-${index}`)
const gives = { kind: 'amount_off', amount: 300 } as const
const shopWith = async (offers: ProgramInput['offers']) => {
  const shop = await openShop(db, deliWith({ offers }))
  shops.push(shop.name)
  for (const member of racers) await shop.join(member)
  return shop
}

test('of 64 members who race for an offer exactly those its budget has get it', async () => {
  const shop = await shopWith([{ id: 'few', name: 'Few', gives, budget: { uses: 40, money: 7 * 300 + 299 } }])
  const answers = await Promise.all(
    racers.map(member =>
      shop.call('takeOffer', { member, params: { offer: 'few' }, body: {}, idempotencyKey: member }),
    ),
  )
  assert.equal(answers.filter(({ status }) => status === 200).length, 7)
  const reasons = new Set(answers.filter(({ status }) => status !== 200).map(({ problem }) => problem.refusal?.code))
  assert.deepEqual([...reasons], ['offer_exhausted'])
  const figures = (await shop.must('offerFigures')).items[0]
  assert.deepEqual(figures, { offer: 'few', uses: 7, money: 2100, left: { uses: 33, money: 299 } })
})

test('64 tries of one member get the offer as often as they may', async () => {
  const shop = await openShop(db, deliWith({ offers: [{ id: 'three', name: 'Three', gives, limit: { uses: 3 } }] }))
  await shop.join('ann')
  const answers = await Promise.all(
    racers.map(key =>
      shop.call('takeOffer', { member: 'ann', params: { offer: 'three' }, body: {}, idempotencyKey: key }),
    ),
  )
  assert.equal(answers.filter(({ status }) => status === 200).length, 3)
  assert.equal((await shop.must('offerFigures')).items[0]?.uses, 3)
})

test('64 orders, refunds and codes that meet at one budget neither pass it nor wait for each other for ever', async () => {
  const shop = await shopWith([
    { id: 'five', name: 'Five', automatic: true, gives, budget: { uses: 5 } },
    { id: 'six', name: 'Six', gives, budget: { uses: 6 } },
  ])
  const offers = [
    { offer: 'six', amount: 300 },
    { offer: 'five', amount: 300 },
  ]
  const answers = await Promise.all(
    racers.map(async member => {
      const body = paid(member, [cake(1000)], member)
      const taken = shop.call('takeOffer', { member, params: { offer: 'six' }, body: {}, idempotencyKey: member })
      const order = await shop.must('reportActivity', { body: { ...body, order: { ...body.order, offers } } })
      await shop.refund(member, { order: member, amount: 100 })
      return { order, taken: await taken }
    }),
  )
  const had = answers.filter(({ order }) => order.refusals.length === 1)
  assert.equal(had.length, 5)
  assert.equal(answers.filter(({ taken }) => taken.status === 200).length, 6)
  await Promise.all(answers.map(({ order }) => order.activity.slice(5)).map(order => shop.refund(order, { order })))
  assert.deepEqual(
    (await shop.must('offerFigures')).items.map(({ uses, money }) => [uses, money]),
    [
      [0, 0],
      [6, 1800],
    ],
  )
})

test('after every race what was had of an offer is the sum of its uses', async () => {
  for (const name of shops) {
    const { rows } = await db.transaction(name, tx =>
      sql`
        select from offer_budgets b
        left join lateral (
          select count(*) as uses, coalesce(sum(amount), 0) as money from offer_uses u
          where u.program_id = b.program_id and u.offer = b.offer and u.returned_at is null
        ) u on true
        where b.program_id = ${name} and (b.uses <> u.uses or b.money <> u.money)`.execute(tx),
    )
    assert.equal(rows.length, 0)
  }
})
