import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Condition, Window } from '@tenth/contract'
import { holds, matches } from './condition.ts'
import type { Facts } from './facts.ts'
import { newProfile } from './newcomer.ts'
import { line } from './test/programme.ts'

const bread = line('bread', 400, { categories: ['bakery', 'fresh'], labels: ['organic'] })
const wine = line('wine', 1600, { categories: ['drinks'] })
const now = Date.parse('2026-03-02T10:00:00Z')
const order = facts({})

function facts(some: Partial<Facts>): Facts {
  const member = { ...newProfile(now), ...some.member }
  const blank = { at: now, timeZone: 'Europe/Vilnius', orders: 0, channel: null, data: {} }
  return { ...blank, lines: [bread, wine], ...some, member }
}

test('a line matches when it has one of the values of every key', () => {
  assert.ok(matches({ category: ['bakery', 'drinks'] }, bread))
  assert.ok(matches({ category: ['fresh'], label: ['organic'] }, bread))
  assert.ok(!matches({ category: ['fresh'], label: ['cheap'] }, bread))
  assert.ok(!matches({ label: ['organic'] }, wine))
  assert.ok(matches({ sku: ['sku-wine'] }, wine))
})

test('a total has its bounds included', () => {
  assert.ok(holds({ total: { min: 2000 } }, order))
  assert.ok(holds({ total: { max: 2000 } }, order))
  assert.ok(!holds({ total: { min: 2001 } }, order))
  assert.ok(!holds({ total: { min: 0, max: 1999 } }, order))
})

test('all, any and none nest', () => {
  const drinks = { lines: { category: ['drinks'] } }
  const cheese = { lines: { category: ['cheese'] } }
  assert.ok(holds({ any: [cheese, drinks] }, order))
  assert.ok(!holds({ all: [cheese, drinks] }, order))
  assert.ok(!holds({ none: [cheese, drinks] }, order))
  assert.ok(holds({ all: [{ none: [cheese] }, { any: [drinks, cheese] }, { total: { min: 1 } }] }, order))
})

test('units count what matches, or everything', () => {
  const lines = [{ ...bread, quantity: 3 }, wine]
  assert.ok(holds({ units: { min: 4, max: 4 } }, facts({ lines })))
  assert.ok(holds({ units: { of: { category: ['bakery'] }, min: 3 } }, facts({ lines })))
  assert.ok(!holds({ units: { of: { category: ['drinks'] }, min: 2 } }, facts({ lines })))
})

test('the first order, the tenth, and every third', () => {
  assert.ok(holds({ orders: { max: 1 } }, facts({ orders: 1 })))
  assert.ok(!holds({ orders: { max: 1 } }, facts({ orders: 2 })))
  const thirds = [0, 1, 2, 3, 4, 5, 6].filter(orders => holds({ orders: { every: 3 } }, facts({ orders })))
  assert.deepEqual(thirds, [3, 6])
})

test('the member is looked at: tier, segment, tag, language, spending and how long ago they joined', () => {
  const joinedAt = Date.parse('2025-12-01T23:30:00Z')
  const profile = { tier: 'gold', segments: ['regulars'], tags: ['staff'], language: 'lt', spent: 5000, joinedAt }
  const ann = facts({ member: { ...newProfile(now), ...profile } })
  for (const condition of [
    { tier: ['silver', 'gold'] },
    { segment: ['regulars'] },
    { tag: ['staff'] },
    { language: ['lt'] },
    { spent: { min: 5000 } },
    { tenure: { count: 3, unit: 'month' } },
  ] as const satisfies Condition[]) {
    assert.ok(holds(condition, ann), JSON.stringify(condition))
    assert.ok(!holds(condition, facts({})), JSON.stringify(condition))
  }
  assert.ok(!holds({ tenure: { count: 91, unit: 'day' } }, ann), 'by the days of the programme: joined on 2 December')
})

test('a channel, and what the activity says beside', () => {
  const till = facts({ channel: 'till', data: { name: 'cup', stars: 5, verified: true } })
  assert.ok(holds({ channel: ['kiosk', 'till'] }, till))
  assert.ok(holds({ data: { name: 'cup', stars: { min: 4 }, verified: true } }, till))
  assert.ok(!holds({ data: { stars: { max: 4 } } }, till))
  assert.ok(!holds({ data: { size: 1 } }, till), 'what is not said is not so')
  assert.ok(!holds({ channel: ['till'] }, facts({})))
})

test('happy hour is by the clock of the shop, over midnight too, and in daylight saving', () => {
  const hours = { from: '22:00', to: '02:00' }
  const at = (moment: string) => holds({ during: { hours } }, facts({ at: Date.parse(moment) }))
  assert.deepEqual(
    ['2026-01-10T19:59:00Z', '2026-01-10T20:00:00Z', '2026-01-10T23:59:00Z', '2026-01-11T00:00:00Z'].map(at),
    [false, true, true, false],
  )
  assert.deepEqual(['2026-07-10T18:59:00Z', '2026-07-10T19:00:00Z'].map(at), [false, true])
})

test('a window has weekdays, days of the year, a beginning and an end', () => {
  const during = (window: Window, moment: string) => holds({ during: window }, facts({ at: Date.parse(moment) }))
  assert.ok(during({ weekdays: ['monday'] }, '2026-03-01T22:30:00Z'), 'Monday in Vilnius already')
  assert.ok(!during({ weekdays: ['sunday'] }, '2026-03-01T22:30:00Z'))
  assert.ok(during({ dates: ['12-24'] }, '2026-12-23T22:00:00Z'))
  const spring = { from: '2026-03-01T00:00:00+02:00', until: '2026-04-01T00:00:00+03:00' }
  assert.deepEqual(
    ['2026-02-28T21:59:59Z', '2026-02-28T22:00:00Z', '2026-03-31T20:59:59Z', '2026-03-31T21:00:00Z'].map(moment =>
      during(spring, moment),
    ),
    [false, true, true, false],
  )
})
