import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarPeriod } from './index.ts'

const of = (at: string, per: Parameters<typeof calendarPeriod>[1], zone = 'Europe/Vilnius') => {
  const { from, until } = calendarPeriod(Date.parse(at), per, zone)
  return [new Date(from).toISOString(), until === null ? null : new Date(until).toISOString()]
}

test('a period begins and ends by the programme’s own calendar', () => {
  // 1 March, 00:30 in Vilnius: a Sunday.
  const at = '2026-02-28T22:30:00Z'
  assert.deepEqual(of(at, 'day'), ['2026-02-28T22:00:00.000Z', '2026-03-01T22:00:00.000Z'])
  assert.deepEqual(of(at, 'week'), ['2026-02-22T22:00:00.000Z', '2026-03-01T22:00:00.000Z'])
  assert.deepEqual(of(at, 'month'), ['2026-02-28T22:00:00.000Z', '2026-03-31T21:00:00.000Z'])
  assert.deepEqual(of(at, 'year'), ['2025-12-31T22:00:00.000Z', '2026-12-31T22:00:00.000Z'])
  assert.deepEqual(of(at, 'ever'), ['1970-01-01T00:00:00.000Z', null])
})

test('the day that the clocks go forward has 23 hours', () => {
  const [from, until] = of('2026-03-29T12:00:00Z', 'day')
  assert.equal(Date.parse(until ?? '') - Date.parse(from ?? ''), 23 * 3_600_000)
})
