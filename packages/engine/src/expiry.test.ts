import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Expiry } from '@tenth/contract'
import fc from 'fast-check'
import { localTime } from './calendar.ts'
import { lifeEnd } from './expiry.ts'

function end(expiry: Expiry, from: string, timeZone = 'UTC'): string | null {
  const at = lifeEnd(Expiry.parse(expiry), Date.parse(from), timeZone)
  return at === null ? null : new Date(at).toISOString()
}

const year = { count: 12, unit: 'month' } as const
const month = { count: 1, unit: 'month' } as const

test('what never expires has no end', () => {
  assert.equal(end({ kind: 'none' }, '2026-03-02T10:00:00Z'), null)
})

test('twelve months, then to the end of the month, quarter, half-year or year', () => {
  const to = (to: 'month' | 'quarter' | 'half_year' | 'year', from: string) =>
    end({ kind: 'rolling', period: year, to }, from)
  assert.equal(to('month', '2026-02-10T10:00:00Z'), '2027-03-01T00:00:00.000Z')
  assert.equal(to('quarter', '2026-02-10T10:00:00Z'), '2027-04-01T00:00:00.000Z')
  assert.equal(to('quarter', '2026-12-31T23:59:59Z'), '2028-01-01T00:00:00.000Z')
  assert.equal(to('half_year', '2026-02-10T10:00:00Z'), '2027-07-01T00:00:00.000Z')
  assert.equal(to('half_year', '2026-07-01T00:00:00Z'), '2028-01-01T00:00:00.000Z')
  assert.equal(to('year', '2026-02-10T10:00:00Z'), '2028-01-01T00:00:00.000Z')
})

test('a month that is too short ends on its last day, in a leap year on the 29th', () => {
  assert.equal(end({ kind: 'after', period: month }, '2026-01-31T10:00:00Z'), '2026-03-01T00:00:00.000Z')
  assert.equal(end({ kind: 'after', period: month }, '2028-01-31T10:00:00Z'), '2028-03-01T00:00:00.000Z')
  const rolling = { kind: 'rolling', period: month, to: 'month' } as const
  assert.equal(end(rolling, '2026-01-31T10:00:00Z'), '2026-03-01T00:00:00.000Z')
})

test('on the next of some dates, the last day included', () => {
  const halves = { kind: 'dates', dates: ['12-31', '06-30'] } as const
  assert.equal(end({ ...halves, dates: [...halves.dates] }, '2026-03-02T10:00:00Z'), '2026-07-01T00:00:00.000Z')
  assert.equal(end({ ...halves, dates: [...halves.dates] }, '2026-06-30T23:59:59Z'), '2026-07-01T00:00:00.000Z')
  assert.equal(end({ ...halves, dates: [...halves.dates] }, '2026-07-01T00:00:00Z'), '2027-01-01T00:00:00.000Z')
})

test('on 31 January of the following year, whenever in this year it was earned', () => {
  const following: Expiry = { kind: 'dates', dates: ['01-31'], years: 1 }
  assert.equal(end(following, '2026-01-01T00:00:00Z'), '2027-02-01T00:00:00.000Z')
  assert.equal(end(following, '2026-12-31T23:59:59Z'), '2027-02-01T00:00:00.000Z')
})

test('29 February is the 28th in a common year', () => {
  const leap: Expiry = { kind: 'dates', dates: ['02-29'] }
  assert.equal(end(leap, '2026-02-28T10:00:00Z'), '2026-03-01T00:00:00.000Z')
  assert.equal(end(leap, '2026-03-01T10:00:00Z'), '2027-03-01T00:00:00.000Z')
  assert.equal(end(leap, '2027-12-01T10:00:00Z'), '2028-03-01T00:00:00.000Z')
})

test('the year is the one of the programme’s zone, and its days stay whole where clocks change', () => {
  const newYear: Expiry = { kind: 'dates', dates: ['12-31'] }
  assert.equal(end(newYear, '2026-12-31T22:30:00Z', 'Europe/Vilnius'), '2027-12-31T22:00:00.000Z')
  const quarter: Expiry = { kind: 'rolling', period: month, to: 'quarter' }
  assert.equal(end(quarter, '2026-02-10T10:00:00Z', 'Europe/Vilnius'), '2026-03-31T21:00:00.000Z')
  // Beirut's 29 March 2026 begins at one o'clock: there is no midnight.
  const eve: Expiry = { kind: 'dates', dates: ['03-28'] }
  assert.equal(end(eve, '2026-03-01T10:00:00Z', 'Asia/Beirut'), '2026-03-28T22:00:00.000Z')
})

const expiries: fc.Arbitrary<Expiry> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('after' as const, 'inactivity' as const),
    period: fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('day', 'week', 'month', 'year' as const),
    }),
  }) as fc.Arbitrary<Expiry>,
  fc.record({
    kind: fc.constant('rolling' as const),
    period: fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('day', 'week', 'month', 'year' as const),
    }),
    to: fc.constantFrom('month', 'quarter', 'half_year', 'year' as const),
  }) as fc.Arbitrary<Expiry>,
  fc.record({
    kind: fc.constant('dates' as const),
    dates: fc.array(fc.constantFrom('01-31', '02-29', '03-29', '06-30', '10-25', '12-31'), {
      minLength: 1,
      maxLength: 4,
    }),
    years: fc.nat(3),
  }),
)
const zones = fc.constantFrom('UTC', 'Europe/Vilnius', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut')
const moments = fc.integer({ min: Date.parse('2024-01-01Z'), max: Date.parse('2040-01-01Z') })

test('every life ends after it began, at the first moment of a day; what was earned later never ends earlier', () => {
  fc.assert(
    fc.property(expiries, moments, fc.nat(40 * 86_400_000), zones, (expiry, from, later, timeZone) => {
      const ends = lifeEnd(expiry, from, timeZone)
      assert.ok(ends !== null && ends > from)
      const local = localTime(ends, timeZone)
      assert.ok(local.epochMilliseconds === local.startOfDay().epochMilliseconds)
      assert.ok((lifeEnd(expiry, from + later, timeZone) ?? 0) >= ends)
    }),
    { numRuns: 500 },
  )
})
