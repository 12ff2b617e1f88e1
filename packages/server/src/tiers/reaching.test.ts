import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { sql } from 'kysely'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'
import { reviewDue } from './review-due.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

const levels = [
  { id: 'silver', name: 'Silver', threshold: 10_000 },
  { id: 'gold', name: 'Gold', threshold: 30_000 },
]
const tiers: ProgramInput['tiers'] = { counts: 'spent', levels }
const welcome = (id: string, tier: string, give: number) => ({
  id,
  on: 'tier.reached' as const,
  when: { data: { tier } },
  amount: { kind: 'fixed' as const, give },
})
const program = deliWith({
  timeZone: 'UTC',
  tiers,
  earn: [welcome('silver-welcome', 'silver', 100), welcome('gold-welcome', 'gold', 300)],
})

const due = (shop: Shop) => reviewDue(db, { now: shop.now, newId })
const points = async (shop: Shop) => (await shop.member('ann')).points.available
const tier = async (shop: Shop, member = 'ann') => (await shop.member(member)).tier?.id

async function eventsOf(shop: Shop, type: string): Promise<unknown[]> {
  const { rows } = await db.transaction(shop.name, tx =>
    sql<{
      data: unknown
    }>`select data from events where program_id = ${shop.name} and type = ${type} order by id`.execute(tx),
  )
  return rows.map(row => row.data)
}

test('reaching a tier earns what the rules give for it, once for a period however often it is reached', async () => {
  const shop = await openShop(db, program)
  await shop.join('ann')
  await shop.buy('ann', [cake(10_000)], 'a')
  assert.equal(await points(shop), 100)
  await shop.refund('ann', { order: 'a' })
  assert.equal(await tier(shop), null)
  await shop.buy('ann', [cake(10_000)], 'b')
  assert.equal(await tier(shop), 'silver')
  assert.equal(await points(shop), 100)
  await shop.buy('ann', [cake(20_000)], 'c')
  assert.equal(await points(shop), 400)
  assert.deepEqual(await eventsOf(shop, 'tier.changed'), [
    { from: null, to: 'silver', why: 'reached' },
    { from: 'silver', to: null, why: 'lowered' },
    { from: null, to: 'silver', why: 'reached' },
    { from: 'silver', to: 'gold', why: 'reached' },
  ])
})

test('a purchase that is reported twice reaches its tier once', async () => {
  const shop = await openShop(db, program)
  await shop.join('ann')
  await Promise.all([shop.buy('ann', [cake(30_000)], 'a'), shop.buy('ann', [cake(30_000)], 'a')])
  assert.equal(await points(shop), 300)
  assert.equal((await shop.must('listTierChanges', { params: { member: 'ann' } })).items.length, 1)
})

test('earning by a tier counts from the next order on', async () => {
  const earn = [
    { id: 'order', on: 'order.paid' as const, amount: { kind: 'per_amount' as const, give: 1, every: 100 } },
    {
      id: 'gold-order',
      on: 'order.paid' as const,
      when: { tier: ['gold'] },
      amount: { kind: 'per_amount' as const, give: 1, every: 100 },
    },
  ]
  const shop = await openShop(db, deliWith({ timeZone: 'UTC', tiers, earn }))
  await shop.join('ann')
  await shop.buy('ann', [cake(30_000)])
  assert.equal(await points(shop), 300)
  await shop.buy('ann', [cake(1_000)])
  assert.equal(await points(shop), 320)
})

test('staff set a floor with a reason and an end; nobody falls below it while it lasts', async () => {
  const shop = await openShop(db, program)
  await shop.join('ann')
  const body = { tier: 'gold', until: '2026-06-01T00:00:00Z', reason: 'A jury of the fair', author: 'Ona' }
  const set = await shop.must('setTierFloor', { params: { member: 'ann' }, body })
  assert.equal(set.tier?.id, 'gold')
  assert.deepEqual(set.tier?.floor, { tier: 'gold', until: '2026-06-01T00:00:00.000Z' })
  assert.equal(set.points.available, 300)
  const again = await shop.must('setTierFloor', { params: { member: 'ann' }, body })
  assert.equal(again.revision, set.revision)
  shop.wait(89)
  await due(shop)
  assert.equal(await tier(shop), 'gold')
  shop.wait(2)
  await due(shop)
  assert.equal(await tier(shop), null)
  const { items } = await shop.must('listTierChanges', { params: { member: 'ann' } })
  assert.deepEqual(
    items.map(({ to, why, reason, author }) => [to, why, reason, author]),
    [
      [null, 'floor_ended', null, null],
      ['gold', 'reached', null, null],
      ['gold', 'floor_set', 'A jury of the fair', 'Ona'],
    ],
  )
  const mine = await shop.must('listMyTierChanges', { member: 'ann' })
  assert.ok(mine.items.every(({ reason, author }) => reason === null && author === null))
})

test('a floor that is taken away lets the tier fall to what is held', async () => {
  const shop = await openShop(db, program)
  await shop.join('ann')
  await shop.buy('ann', [cake(10_000)])
  await shop.must('setTierFloor', { params: { member: 'ann' }, body: { tier: 'gold', reason: 'Sorry' } })
  assert.equal(await tier(shop), 'gold')
  await shop.must('setTierFloor', { params: { member: 'ann' }, body: { tier: null, reason: 'A mistake' } })
  assert.equal(await tier(shop), 'silver')
})

test('a floor that cannot be is refused, and changes nothing', async () => {
  const shop = await openShop(db, program)
  await shop.join('ann')
  const set = (body: object, member = 'ann') =>
    shop.call('setTierFloor', { params: { member }, body: { tier: 'gold', reason: 'x', ...body } })
  assert.equal((await set({ tier: 'lead' })).problem.errors?.[0]?.pointer, '/tier')
  assert.equal((await set({ until: '2026-01-01T00:00:00Z' })).problem.errors?.[0]?.pointer, '/until')
  assert.equal((await set({ reason: ' ' })).problem.errors?.[0]?.pointer, '/reason')
  assert.equal((await set({}, 'nobody')).problem.code, 'member_unknown')
  assert.equal(await tier(shop), null)
})

test('tiers that are switched on look at what members did before, and stricter rules take nothing at once', async () => {
  const shop = await openShop(db, deliWith({ timeZone: 'UTC', earn: [] }))
  for (const member of ['ann', 'bob']) await shop.join(member)
  await shop.buy('ann', [cake(30_000)])
  assert.equal((await shop.member('ann')).tier, null)
  const on = deliWith({ timeZone: 'UTC', tiers, earn: [welcome('gold-welcome', 'gold', 300)] })
  await shop.must('publishProgram', { body: on })
  await due(shop)
  assert.equal(await tier(shop), 'gold')
  assert.equal(await tier(shop, 'bob'), null)
  assert.equal(await points(shop), 300)
  const strict = levels.map(level => ({ ...level, threshold: level.threshold * 10 }))
  await shop.must('publishProgram', { body: { ...on, tiers: { counts: 'spent', levels: strict } } })
  await due(shop)
  await shop.buy('ann', [cake(100)])
  assert.equal(await tier(shop), 'gold')
  shop.wait(366)
  await due(shop)
  assert.equal(await tier(shop), null)
})

test('tiers and segments that are taken out of the programme are nobody’s', async () => {
  const segments = [{ id: 'all', when: { orders: { min: 1 } } } as const]
  const shop = await openShop(db, { ...program, segments: [...segments] })
  await shop.join('ann')
  await shop.buy('ann', [cake(30_000)])
  const left = async () => {
    await due(shop)
    const { rows } = await db.transaction(shop.name, tx =>
      sql<{ tier: string | null; segments: number }>`
        select m.tier, (select count(*) from member_segments s where s.program_id = m.program_id)::int as segments
        from members m where m.program_id = ${shop.name}`.execute(tx),
    )
    return rows[0]
  }
  assert.deepEqual(await left(), { tier: 'gold', segments: 1 })
  const plain = deliWith({ timeZone: 'UTC', earn: [] })
  await shop.must('publishProgram', { body: { ...plain, segments: [...segments] } })
  assert.deepEqual(await left(), { tier: null, segments: 1 })
  await shop.must('publishProgram', { body: plain })
  assert.deepEqual(await left(), { tier: null, segments: 0 })
})

test('the work of the day done by several at once, or again, does nothing twice', async () => {
  const shop = await openShop(db, program)
  for (const member of ['ann', 'bob']) {
    await shop.join(member)
    await shop.buy(member, [cake(30_000)])
  }
  shop.wait(3 * 366)
  await Promise.all([due(shop), due(shop), due(shop)])
  assert.equal((await shop.must('listTierChanges', { params: { member: 'ann' } })).items.length, 2)
  assert.deepEqual(
    (await due(shop)).changed.filter(({ tenant }) => tenant === shop.name),
    [],
  )
})

test('a programme whose tiers lead nowhere is turned down with the place', async () => {
  const shop = await openShop(db, program)
  const pointers = async (changes: object) => {
    const { problem } = await shop.call('publishProgram', { body: { ...program, ...changes } })
    return problem.errors?.map(({ pointer }) => pointer)
  }
  const turned = [{ ...levels[1] }, { ...levels[0] }]
  assert.deepEqual(await pointers({ tiers: { counts: 'spent', levels: turned } }), ['/tiers/levels/1/threshold'])
  assert.deepEqual(await pointers({ tiers: { levels: [{ id: 'a', name: 'A' }] } }), ['/tiers/levels/0/threshold'])
  assert.deepEqual(await pointers({ tiers: { levels, grace: { count: 12, unit: 'month' } } }), ['/tiers/grace'])
  assert.deepEqual(await pointers({ tiers: { levels, period: { kind: 'lifetime' }, qualify: 'next_period' } }), [
    '/tiers/qualify',
  ])
  assert.deepEqual(await pointers({ earn: [{ ...welcome('x', 'gold', 1), when: { tier: ['lead'] } }] }), [
    '/earn/0/when/tier',
  ])
})
