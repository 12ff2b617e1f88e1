import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Activity } from '@tenth/contract'
import { sql } from 'kysely'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, paid, sandwiches, type Shop } from '../test-database/test-shop.ts'
import { applyActivities } from './apply-activities.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

test('a list is decided in its order, and each activity has its own outcome', async () => {
  const shop = await openShop(db)
  const code = (await shop.join('ann')).member.referral?.code ?? ''
  const order = paid('bob', [cake(2000)], 'one')
  const { outcomes, changed } = await apply(shop, [
    { type: 'member.joined', id: 'join-bob', member: 'bob', joining: { referral: code } },
    order,
    { ...paid('bob', [cake(2000)], 'two'), at: '2030-01-01T00:00:00Z' },
    { ...order, id: 'one-again' },
    order,
    paid('ann', [sandwiches(1)], 'three'),
    { type: 'order.refunded', id: 'refund', member: 'ann', refund: { order: 'three' } },
  ])
  assert.deepEqual(
    outcomes.map(outcome => (outcome.ok ? (outcome.result.replayed ? 'replayed' : 'done') : outcome.problem.code)),
    ['done', 'done', 'invalid', 'order_already_paid', 'replayed', 'done', 'done'],
  )
  assert.equal((await shop.member('bob')).points.available, 90)
  const ann = await shop.member('ann')
  assert.deepEqual([ann.points.available, ann.cards[0]?.stamps], [100, 0])
  assert.equal(changed.find(({ member }) => member === 'ann')?.revision, ann.revision)
})

test('a hundred purchases of as many members go in together', async () => {
  const shop = await openShop(db)
  const members = Array.from({ length: 100 }, (_, index) => `member-${index}`)
  await apply(
    shop,
    members.map(member => ({ type: 'member.joined', id: `join-${member}`, member })),
  )
  const { outcomes } = await apply(
    shop,
    members.map(member => paid(member, [sandwiches(1)], `order-${member}`)),
  )
  assert.equal(
    outcomes.every(({ ok }) => ok),
    true,
  )
  const { items } = await shop.must('listMembers', { query: { limit: '200' } })
  assert.deepEqual([...new Set(items.map(({ points, cards }) => `${points.available} ${cards[0]?.stamps}`))], ['10 1'])
})

test('what fails on the way leaves nothing behind', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const before = await counts(shop)
  const broken = applyActivities(db, shop.name, [paid('ann', [cake(2000)], 'one')] as Activity[], {
    now: shop.now,
    newId: () => {
      throw new Error('no more ids')
    },
  })
  await assert.rejects(broken, /no more ids/)
  assert.deepEqual(await counts(shop), before)
  assert.equal((await shop.buy('ann', [cake(2000)], 'one')).replayed, false)
})

test('wrong bodies never write anything', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const before = await counts(shop)
  const right = paid('ann', [cake(2000)], 'one')
  const wrong: unknown[] = [
    {},
    { ...right, type: 'order.payed' },
    { ...right, member: 'a b' },
    { ...right, order: { ...right.order, lines: [] } },
    { ...right, order: { ...right.order, lines: [cake(1), cake(1)] } },
    { ...right, order: { ...right.order, lines: [{ ...cake(1), amount: -1 }] } },
    { ...right, order: { ...right.order, lines: [{ ...cake(1), quantity: 0.5 }] } },
    { ...right, order: { ...right.order, currency: 'USD' } },
    { ...right, at: '9999-12-31T23:59:59Z' },
    { ...right, surprise: true },
    { type: 'order.refunded', id: 'r', member: 'ann', refund: { order: 'one' } },
  ]
  for (const body of wrong) {
    const { status } = await shop.call('reportActivity', { body: body as never })
    assert.ok(status >= 400 && status < 500, JSON.stringify(body))
  }
  assert.deepEqual(await counts(shop), before)
})

test('a balance beyond what can be counted is refused, pending or not', async () => {
  const rule = { id: 'order', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 50 } } as const
  for (const hold of [undefined, { count: 1, unit: 'week' } as const]) {
    const shop = await openShop(db, deliWith({ earn: [{ ...rule, ...(hold && { hold }) }] }))
    await shop.join('ann')
    const [amount, pending] = hold ? [0, Number.MAX_SAFE_INTEGER] : [Number.MAX_SAFE_INTEGER, 0]
    await db.transaction(shop.name, tx =>
      sql`insert into entries (program_id, id, member_id, unit, kind, amount, pending, lot, at, version, effect)
        values (${shop.name}, '0', 'ann', 'points', 'earn', ${amount}, ${pending}, '0', now(), 1, 'all there is')`.execute(
        tx,
      ),
    )
    const { status, problem } = await shop.call('reportActivity', { body: paid('ann', [cake(2000)], 'one') })
    assert.deepEqual([status, problem.code], [422, 'invalid'])
  }
})

function apply(shop: Shop, activities: Activity[]) {
  return applyActivities(db, shop.name, activities, { now: shop.now, newId })
}

async function counts(shop: Shop) {
  const { rows } = await db.transaction(shop.name, tx =>
    sql`select (select count(*) from activities) as a, (select count(*) from orders) as o, (select count(*) from order_lines) as l,
      (select count(*) from entries) as e, (select sum(revision) from members) as r`.execute(tx),
  )
  return rows[0]
}
