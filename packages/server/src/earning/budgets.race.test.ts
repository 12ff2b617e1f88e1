import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { sql } from 'kysely'
import { idMaker } from '../app/new-id.ts'
import { applyActivities } from '../ledger/apply-activities.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { postgresTestDatabase } from '../test-database/postgres.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'
import { dateRules } from './date-rules.ts'

// PGlite has one session and so no races: these run on PostgreSQL, whatever the rest runs on.

const db = await postgresTestDatabase()
after(() => db.close())
const newId = idMaker()

const euros = { id: 'euros', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 100 } } as const
const many = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)))

async function open(earn: ProgramInput['earn'], members: number, more: Partial<ProgramInput> = {}): Promise<Shop> {
  const shop = await openShop(db, deliWith({ earn, cards: [], ...more }))
  const joinings = Array.from({ length: members }, (_, index) => ({
    type: 'member.joined' as const,
    id: `join-${index}`,
    member: `member-${index}`,
  }))
  await applyActivities(db, shop.name, joinings, { now: shop.now, newId })
  return shop
}

/** All that was given, and what the counters say of it. */
async function sums(shop: Shop): Promise<{ given: number; spent: number }> {
  const { rows } = await db.transaction(shop.name, tx =>
    sql<{ given: number; spent: number }>`select
      (select coalesce(sum(amount + pending), 0)::int from entries) as given,
      (select coalesce(sum(spent), 0)::int from campaign_budgets) as spent`.execute(tx),
  )
  return rows[0] ?? { given: -1, spent: -1 }
}

test('of 64 members who race for a budget, exactly those get something whom it can pay', async () => {
  for (const over of ['cap', 'refuse'] as const) {
    const campaigns = [{ id: 'spring', budget: { points: 105 }, over }]
    const shop = await open([{ ...euros, campaign: 'spring' }], 64, { campaigns })
    const results = await many(64, index => shop.buy(`member-${index}`, [cake(1000)], `order-${index}`))
    const gave = results.map(({ entries }) => entries.reduce((sum, { amount }) => sum + amount, 0))
    const count = (amount: number) => gave.filter(one => one === amount).length
    assert.deepEqual([count(10), count(5), count(0)], over === 'cap' ? [10, 1, 53] : [10, 0, 54])
    assert.deepEqual(await sums(shop), over === 'cap' ? { given: 105, spent: 105 } : { given: 100, spent: 100 })
  }
})

test('refunds and orders that race for a budget leave it as it adds up', async () => {
  const campaigns = [{ id: 'spring', budget: { points: 200 } }]
  const shop = await open([{ ...euros, campaign: 'spring' }], 16, { campaigns })
  for (let round = 0; round < 4; round++) {
    await many(32, async index => {
      const member = `member-${index % 16}`
      const order = `order-${round}-${index % 16}`
      if (index < 16) return shop.buy(member, [cake(1000 + 100 * index)], order)
      const before = `order-${round - 1}-${index % 16}`
      return round === 0 ? shop.buy(member, [cake(300)], `${order}-more`) : shop.refund(member, { order: before })
    })
    const { given, spent } = await sums(shop)
    assert.equal(given, spent)
    assert.ok(spent <= 200, `${spent}`)
  }
})

test('64 orders of one member pass no limit of a day', async () => {
  const limits = [{ kind: 'member' as const, per: 'day' as const, most: 95 }]
  const shop = await open([{ ...euros, limits }], 1)
  await many(64, index => shop.buy('member-0', [cake(1000)], `order-${index}`))
  assert.equal((await shop.member('member-0')).points.available, 95)
})

test('a reward within a budget in times is given so many times', async () => {
  const campaigns = [{ id: 'first', budget: { times: 7 } }]
  const shop = await open([{ id: 'treat', on: 'visit', gives: [{ reward: 'coffee' }], campaign: 'first' }], 64, {
    campaigns,
  })
  await many(64, index =>
    shop.must('reportActivity', { body: { type: 'visit', id: `visit-${index}`, member: `member-${index}` } }),
  )
  const { items } = await shop.must('listMembers', { query: { limit: '200' } })
  assert.equal(items.flatMap(({ redemptions }) => redemptions).length, 7)
})

test('eight processes that give what a day brings give it once', async () => {
  const schedule = { from: '2026-01-01', days: ['2026-03-03'] }
  const rule = { id: 'party', on: 'date' as const, schedule, amount: { kind: 'fixed' as const, give: 10 } }
  const shop = await open([rule], 300)
  await dateRules(db, { now: shop.now, newId })
  shop.wait(1)
  await many(8, () => dateRules(db, { now: shop.now, newId }))
  // One that found the day in other hands left it to them.
  await dateRules(db, { now: shop.now, newId })
  assert.equal((await sums(shop)).given, 3000)
})
