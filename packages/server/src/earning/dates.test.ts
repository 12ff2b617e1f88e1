import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, type Shop } from '../test-database/test-shop.ts'
import { applyActivities } from '../ledger/apply-activities.ts'
import { dateRules } from './date-rules.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

const give = (id: string, on: 'birthday' | 'joining_day' | 'date', more: object = {}) => ({
  id,
  on,
  amount: { kind: 'fixed' as const, give: 10 },
  ...more,
})

function open(earn: unknown[], start: string, more: Partial<ProgramInput> = {}): Promise<Shop> {
  return openShop(db, deliWith({ earn: earn as ProgramInput['earn'], timeZone: 'Europe/Vilnius', ...more }), start)
}

const due = (shop: Shop) => dateRules(db, { now: shop.now, newId })
const points = async (shop: Shop, member = 'ann') => (await shop.member(member)).points.available
const born = (shop: Shop, birthday: string, member = 'ann') =>
  shop.must('changeMyProfile', { member, body: { birthday } })

/** Lets so many days pass, with a look each week at what they brought. */
async function live(shop: Shop, days: number): Promise<void> {
  for (let left = days; left > 0; left -= 7) {
    shop.wait(Math.min(left, 7))
    await due(shop)
  }
}

test('a birthday is kept once, when its day begins in the programme’s zone', async () => {
  const shop = await open([give('cake', 'birthday')], '2026-03-01T12:00:00Z')
  for (const member of ['ann', 'bob']) await shop.join(member)
  await born(shop, '04-10')
  await born(shop, '04-11', 'bob')
  await due(shop)
  shop.wait(39)
  await due(shop)
  assert.equal(await points(shop), 0)
  shop.wait(0.4)
  assert.equal(shop.now().toISOString(), '2026-04-09T21:36:00.000Z', 'it is the tenth in Vilnius')
  await due(shop)
  await due(shop)
  assert.deepEqual([await points(shop), await points(shop, 'bob')], [10, 0])
  const { items } = await shop.must('listMyEntries', { member: 'ann' })
  assert.deepEqual([items[0]?.rule, items[0]?.activity], ['cake', 'tenth:birthday:2026:ann'])
})

test('one that is entered less than 30 days ahead is kept from the next year on', async () => {
  const shop = await open([give('cake', 'birthday')], '2026-03-02T10:00:00Z')
  for (const member of ['ann', 'bob']) await shop.join(member)
  await born(shop, '03-31')
  await born(shop, '04-01', 'bob')
  await due(shop)
  await live(shop, 31)
  assert.deepEqual([await points(shop), await points(shop, 'bob')], [0, 10])
  shop.wait(360)
  await due(shop)
  await live(shop, 10)
  assert.deepEqual([await points(shop), await points(shop, 'bob')], [10, 20])
})

test('a birthday that is moved is not kept twice in a year, nor over its end', async () => {
  const shop = await open([give('cake', 'birthday')], '2026-10-01T10:00:00Z')
  await shop.join('ann')
  await born(shop, '12-15')
  await due(shop)
  shop.wait(75)
  await due(shop)
  assert.equal(await points(shop), 10)
  await born(shop, '01-20')
  shop.wait(36)
  await due(shop)
  assert.equal(await points(shop), 10, 'five weeks later')
  shop.wait(365)
  await due(shop)
  assert.equal(await points(shop), 20)
})

test('the 29 February is kept on the 28th in a common year, or on the first of March', async () => {
  for (const [leapDay, before] of [
    ['02-28', 10],
    ['03-01', 0],
  ] as const) {
    const shop = await open([give('cake', 'birthday')], '2027-01-01T10:00:00Z', { birthdays: { leapDay } })
    await shop.join('ann')
    await born(shop, '02-29')
    await due(shop)
    shop.wait(58)
    await due(shop)
    assert.equal(await points(shop), before)
    shop.wait(1)
    await due(shop)
    assert.equal(await points(shop), 10)
    shop.wait(364)
    await due(shop)
    assert.equal(await points(shop), 10, '28 February of a leap year')
    shop.wait(1)
    await due(shop)
    assert.equal(await points(shop), 20)
  }
})

test('the day of joining comes a year later, and says how many years it is', async () => {
  const rules = [give('year', 'joining_day'), give('two', 'joining_day', { when: { data: { years: 2 } } })]
  const shop = await open(rules, '2026-03-02T23:00:00Z')
  await shop.join('ann')
  await due(shop)
  assert.equal(await points(shop), 0, 'not on the day itself')
  shop.wait(365)
  await due(shop)
  assert.equal(await points(shop), 10)
  shop.wait(366)
  await due(shop)
  assert.equal(await points(shop), 30)
})

test('a rule’s date comes by its recurrence, to whom it asks for', async () => {
  const schedule = { from: '2026-01-01', rule: 'FREQ=MONTHLY;BYDAY=1MO' }
  const rule = give('monday', 'date', { schedule, when: { language: ['lt'] } })
  const shop = await open([rule], '2026-03-01T10:00:00Z')
  await shop.join('ann', undefined, { language: 'lt' })
  await shop.join('bob', undefined, { language: 'en' })
  await due(shop)
  await live(shop, 40)
  assert.deepEqual([await points(shop), await points(shop, 'bob')], [20, 0], '2 March and 6 April')
})

test('a server that was away gives what it missed in a week, and no more; what is published now gives from now on', async () => {
  const schedule = { from: '2026-01-01', rule: 'FREQ=DAILY' }
  const shop = await open([give('daily', 'date', { schedule })], '2026-03-02T10:00:00Z')
  await shop.join('ann')
  await due(shop)
  assert.equal(await points(shop), 10, 'today, and none of the days before')
  shop.wait(3)
  await due(shop)
  assert.equal(await points(shop), 40)
  shop.wait(30)
  await due(shop)
  assert.equal(await points(shop), 120, 'today and seven days before')
})

test('a rule that was taken out and comes back does not give for the time between', async () => {
  const rule = give('daily', 'date', { schedule: { from: '2026-01-01', rule: 'FREQ=DAILY' } })
  const shop = await open([rule], '2026-03-02T10:00:00Z')
  await shop.join('ann')
  await due(shop)
  const publish = (earn: unknown[]) =>
    shop.must('publishProgram', { body: deliWith({ earn: earn as ProgramInput['earn'] }) })
  await publish([])
  await live(shop, 3)
  await publish([rule])
  shop.wait(1)
  await due(shop)
  assert.equal(await points(shop), 20)
})

test('more members than go into one batch each have theirs once', async () => {
  const schedule = { from: '2026-01-01', days: ['2026-03-03'] }
  const shop = await open([give('party', 'date', { schedule })], '2026-03-02T10:00:00Z', { referral: undefined })
  const members = Array.from({ length: 230 }, (_, index) => `member-${index}`)
  await due(shop)
  await applyActivities(
    db,
    shop.name,
    members.map(member => ({ type: 'member.joined', id: `join-${member}`, member })),
    { now: shop.now, newId },
  )
  shop.wait(1)
  const { counts } = await due(shop)
  assert.deepEqual(counts['date:party'], 230)
  assert.equal((await due(shop)).counts['date:party'], undefined)
  const { items } = await shop.must('listMembers', { query: { limit: '200' } })
  assert.ok(items.every(({ points }) => points.available === 10))
})
