import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Inactivity, ProgramInput } from '@tenth/contract'
import { sql } from 'kysely'
import { idMaker } from '../app/new-id.ts'
import { runDue } from '../ledger/run-due.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'
import { startClocks } from './start-clocks.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

type Expiry = NonNullable<NonNullable<ProgramInput['points']>['expiry']>
type Rule = NonNullable<ProgramInput['earn']>[number]

const order: Rule = { id: 'order', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 50 } }
const month: Inactivity = { kind: 'inactivity', period: { count: 1, unit: 'month' } }

function expiring(expiry: Expiry, earn: Rule[] = [order]) {
  return deliWith({ points: { expiry }, earn })
}

/** A shop in which ann has bought for 40 points on 2 March 2026. */
async function shopOf(expiry: Expiry, earn?: Rule[]): Promise<Shop> {
  const shop = await openShop(db, expiring(expiry, earn))
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)])
  return shop
}

/** The day's work of this moment. */
async function due(shop: Shop): Promise<void> {
  const clock = { now: shop.now, newId }
  await startClocks(db, clock)
  await runDue(db, clock)
}

async function points(shop: Shop) {
  const { available, expiring } = (await shop.member('ann')).points
  return [available, expiring?.at ?? null]
}

function visit(shop: Shop, id: string) {
  return shop.must('reportActivity', { body: { type: 'visit', id, member: 'ann' } })
}

test('every way to expire says when, and is swept then', async () => {
  const ends: [Expiry, string][] = [
    [{ kind: 'rolling', period: { count: 12, unit: 'month' }, to: 'quarter' }, '2027-03-31T21:00:00.000Z'],
    [{ kind: 'rolling', period: { count: 1, unit: 'month' }, to: 'half_year' }, '2026-06-30T21:00:00.000Z'],
    [{ kind: 'dates', dates: ['01-31'], years: 1 }, '2027-01-31T22:00:00.000Z'],
    [{ kind: 'dates', dates: ['06-30', '12-31'] }, '2026-06-30T21:00:00.000Z'],
    [month, '2026-04-02T21:00:00.000Z'],
  ]
  for (const [expiry, end] of ends) {
    const shop = await shopOf(expiry)
    assert.deepEqual(await points(shop), [40, end])
    shop.wait((Date.parse(end) - shop.now().getTime()) / 86_400_000)
    assert.deepEqual(await points(shop), [0, null])
    await due(shop)
    const { items } = await shop.must('listMemberEntries', { params: { member: 'ann' } })
    assert.deepEqual(
      items.map(({ kind, amount }) => [kind, amount]),
      [
        ['expire', -40],
        ['earn', 40],
      ],
    )
  }
})

test('everything lives a month after the member was last active, through spending and giving back', async () => {
  const shop = await shopOf(month)
  shop.wait(20)
  await visit(shop, 'one')
  assert.deepEqual(await points(shop), [40, '2026-04-22T21:00:00.000Z'])
  const { redemption } = (await shop.redeem('ann', { reward: 'coffee' })).value
  shop.wait(20)
  await due(shop)
  await shop.must('cancelRedemption', { member: 'ann', params: { redemption: redemption.id }, body: {} })
  assert.deepEqual(await points(shop), [40, '2026-04-22T21:00:00.000Z'])
  await visit(shop, 'two')
  assert.deepEqual(await points(shop), [40, '2026-05-11T21:00:00.000Z'])
  shop.wait(31)
  await due(shop)
  assert.deepEqual(await points(shop), [0, null])
})

test('being active after the end brings nothing back, neither before the sweep nor after it', async () => {
  for (const swept of [false, true]) {
    const shop = await shopOf(month)
    const { redemption } = (await shop.redeem('ann', { reward: 'delivery' })).value
    shop.wait(40)
    if (swept) await due(shop)
    await visit(shop, 'late')
    await shop.must('cancelRedemption', { member: 'ann', params: { redemption: redemption.id }, body: {} })
    assert.deepEqual(await points(shop), [0, null])
    await shop.buy('ann', [cake(500)])
    assert.deepEqual(await points(shop), [10, '2026-05-11T21:00:00.000Z'])
  }
})

test('switched on for a live programme, inactivity counts from the switch, and a date that was promised stays', async () => {
  const shop = await shopOf({ kind: 'none' })
  shop.wait(200)
  await shop.must('publishProgram', { body: expiring(month) })
  await due(shop)
  assert.deepEqual(await points(shop), [40, '2026-10-18T21:00:00.000Z'])
  shop.wait(20)
  await visit(shop, 'kept')
  assert.deepEqual(await points(shop), [40, '2026-11-08T22:00:00.000Z'])

  const dated = await shopOf({ kind: 'after', period: { count: 1, unit: 'year' } })
  await dated.must('publishProgram', { body: expiring(month) })
  await due(dated)
  assert.deepEqual(await points(dated), [40, '2027-03-02T22:00:00.000Z'])
})

test('who was active between the switch and the day’s work loses nothing by it', async () => {
  const shop = await shopOf({ kind: 'none' })
  await shop.must('publishProgram', { body: expiring(month) })
  shop.wait(20)
  await visit(shop, 'first')
  await due(shop)
  assert.deepEqual(await points(shop), [40, '2026-04-22T21:00:00.000Z'])
})

test('switched off or made shorter, inactivity takes nothing that it had promised', async () => {
  const shop = await shopOf(month)
  await shop.must('publishProgram', { body: expiring({ ...month, period: { count: 1, unit: 'week' } }) })
  await visit(shop, 'one')
  assert.deepEqual(await points(shop), [40, '2026-04-02T21:00:00.000Z'])
  await shop.must('publishProgram', { body: expiring({ kind: 'none' }) })
  await shop.buy('ann', [cake(500)])
  shop.wait(10)
  await visit(shop, 'two')
  await due(shop)
  assert.deepEqual(await points(shop), [50, '2026-04-12T21:00:00.000Z'])
  shop.wait(40)
  await due(shop)
  assert.deepEqual(await points(shop), [10, null])
})

test('a rule’s own expiry is its points’, and a card’s its stamps’', async () => {
  const promo: Rule = { ...order, id: 'promo', expiry: { kind: 'after', period: { count: 1, unit: 'week' } } }
  const shop = await shopOf({ kind: 'none' }, [order, promo])
  assert.deepEqual(await points(shop), [80, '2026-03-09T22:00:00.000Z'])
  shop.wait(10)
  await due(shop)
  assert.deepEqual(await points(shop), [40, null])
})

test('the longest life there can be is written like any other', async () => {
  const long = { count: 10_000, unit: 'year' } as const
  for (const expiry of [
    { kind: 'after', period: long },
    { kind: 'rolling', period: long, to: 'year' },
  ] as const) {
    assert.deepEqual(await points(await shopOf(expiry)), [40, '9999-12-31T00:00:00.000Z'])
  }
})

test('the schema lets no clock run back, and no lot follow what was not promised', async () => {
  const shop = await shopOf(month)
  const change = (set: string) =>
    db.transaction(shop.name, tx =>
      sql.raw(`update member_clocks set ${set} where program_id = '${shop.name}'`).execute(tx),
    )
  await assert.rejects(change(`until = until - interval '1 day'`), /a clock cannot run back/)
  await assert.rejects(change(`since = until + interval '1 day'`), /member_clocks_check/)
  await assert.rejects(
    db.transaction(shop.name, tx => sql`update lots set clock = '' where program_id = ${shop.name}`.execute(tx)),
    /permission denied/,
  )
})
