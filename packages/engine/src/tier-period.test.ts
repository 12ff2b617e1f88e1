import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TierRules } from '@tenth/contract'
import { countedIn, periodOf } from './tier-period.ts'
import { tierRules, Way } from './test/tiers.ts'

function bounds(period: TierRules['period'], at: string, joined = '2026-01-31T10:00:00Z', timeZone = 'UTC'): string[] {
  const calendar = { rules: tierRules({ period }), timeZone, joinedAt: Date.parse(joined) }
  const { from, until } = periodOf(calendar, Date.parse(at))
  return [from, until ?? Infinity].map(moment => new Date(moment).toISOString())
}

test('a calendar year, quarter and month begin with the first moment there is in the programme’s zone', () => {
  assert.deepEqual(bounds({ kind: 'calendar', unit: 'year' }, '2026-12-31T22:30:00Z', undefined, 'Europe/Vilnius'), [
    '2026-12-31T22:00:00.000Z',
    '2027-12-31T22:00:00.000Z',
  ])
  assert.deepEqual(bounds({ kind: 'calendar', unit: 'quarter' }, '2026-05-15T00:00:00Z', undefined, 'Europe/Vilnius'), [
    '2026-03-31T21:00:00.000Z',
    '2026-06-30T21:00:00.000Z',
  ])
  // In Asunción midnight is skipped on the first of October 2023.
  assert.deepEqual(bounds({ kind: 'calendar', unit: 'month' }, '2023-10-15T00:00:00Z', undefined, 'America/Asuncion'), [
    '2023-10-01T04:00:00.000Z',
    '2023-11-01T03:00:00.000Z',
  ])
})

test('a member’s year from 29 February begins on the 28th where there is no other, and on the 29th where there is', () => {
  const year = (at: string) => bounds({ kind: 'anniversary' }, at, '2024-02-29T10:00:00Z')
  assert.deepEqual(year('2024-02-29T12:00:00Z'), ['2024-02-29T00:00:00.000Z', '2025-02-28T00:00:00.000Z'])
  assert.deepEqual(year('2025-02-27T23:59:59Z'), ['2024-02-29T00:00:00.000Z', '2025-02-28T00:00:00.000Z'])
  assert.deepEqual(year('2025-02-28T00:00:00Z'), ['2025-02-28T00:00:00.000Z', '2026-02-28T00:00:00.000Z'])
  assert.deepEqual(year('2028-02-28T12:00:00Z'), ['2027-02-28T00:00:00.000Z', '2028-02-29T00:00:00.000Z'])
  assert.deepEqual(year('2028-02-29T00:00:00Z'), ['2028-02-29T00:00:00.000Z', '2029-02-28T00:00:00.000Z'])
})

test('a rolling period is this calendar month and those before it', () => {
  const calendar = { rules: tierRules({ period: { kind: 'rolling', months: 12 } }), timeZone: 'UTC', joinedAt: 0 }
  const month = periodOf(calendar, Date.parse('2026-03-31T23:00:00Z'))
  const counted = countedIn(calendar, month)
  assert.equal(new Date(counted.from).toISOString(), '2025-04-01T00:00:00.000Z')
  assert.equal(counted.until, Date.parse('2026-04-01'))
})

test('with twelve rolling months a tier is kept to the end of the same month a year later', () => {
  const way = new Way(tierRules({ period: { kind: 'rolling', months: 12 } }))
  assert.equal(way.count('2026-03-31', 300), 'gold')
  assert.equal(way.on('2027-03-31T23:59:59Z'), 'gold')
  assert.equal(way.on('2027-04-01T00:00:00Z'), null)
})

test('a lifetime ends never', () => {
  const way = new Way(tierRules({ period: { kind: 'lifetime' } }))
  way.count('2026-03-31', 100)
  assert.equal(way.on('2096-01-01'), 'silver')
  assert.equal(way.count('2096-01-02', 200), 'gold')
})

test('an anniversary period counts from the day of joining', () => {
  const way = new Way(tierRules({ period: { kind: 'anniversary' } }), '2026-06-15T18:00:00Z')
  way.count('2026-06-15T18:00:00Z', 300)
  assert.equal(way.on('2028-06-14T23:59:59Z'), 'gold')
  assert.equal(way.on('2028-06-15T00:00:00Z'), null)
})
