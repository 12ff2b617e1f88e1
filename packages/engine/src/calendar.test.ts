import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '@tenth/contract'
import { endOfDayAfter } from './calendar.ts'

function end(from: string, count: number, unit: Period['unit'], timeZone = 'Europe/Vilnius'): string {
  return new Date(endOfDayAfter(Date.parse(from), { count, unit }, timeZone)).toISOString()
}

test('a period lasts to the end of its last day, whatever the hour it began', () => {
  assert.equal(end('2026-03-02T00:00:00+02:00', 1, 'day'), '2026-03-03T22:00:00.000Z')
  assert.equal(end('2026-03-02T23:59:59+02:00', 1, 'day'), '2026-03-03T22:00:00.000Z')
})

test('the day is the one of the programme, not of UTC', () => {
  assert.equal(end('2026-03-02T23:30:00Z', 1, 'day'), '2026-03-04T22:00:00.000Z')
  assert.equal(end('2026-03-02T23:30:00Z', 1, 'day', 'America/New_York'), '2026-03-04T05:00:00.000Z')
})

test('a month that is too short ends on its last day', () => {
  assert.equal(end('2026-01-31T10:00:00Z', 1, 'month', 'UTC'), '2026-03-01T00:00:00.000Z')
  assert.equal(end('2028-01-31T10:00:00Z', 1, 'month', 'UTC'), '2028-03-01T00:00:00.000Z')
  assert.equal(end('2026-08-31T10:00:00Z', 1, 'month', 'UTC'), '2026-10-01T00:00:00.000Z')
})

test('a year from 29 February ends with 28 February, and four years with the 29th', () => {
  assert.equal(end('2028-02-29T10:00:00Z', 1, 'year', 'UTC'), '2029-03-01T00:00:00.000Z')
  assert.equal(end('2028-02-29T10:00:00Z', 4, 'year', 'UTC'), '2032-03-01T00:00:00.000Z')
})

test('days stay whole where the clocks change', () => {
  // Vilnius springs forward on 29 March 2026 and falls back on 25 October.
  assert.equal(end('2026-03-28T10:00:00Z', 1, 'day'), '2026-03-29T21:00:00.000Z')
  assert.equal(end('2026-10-24T10:00:00Z', 1, 'day'), '2026-10-25T22:00:00.000Z')
  // New York springs forward on 8 March 2026 and falls back on 1 November.
  assert.equal(end('2026-03-07T12:00:00Z', 1, 'week', 'America/New_York'), '2026-03-15T04:00:00.000Z')
  assert.equal(end('2026-10-31T12:00:00Z', 1, 'day', 'America/New_York'), '2026-11-02T05:00:00.000Z')
  // Lord Howe moves by half an hour: from +11 to +10:30 on 5 April 2026, and back on 4 October.
  assert.equal(end('2026-04-04T00:00:00Z', 1, 'day', 'Australia/Lord_Howe'), '2026-04-05T13:30:00.000Z')
  assert.equal(end('2026-10-03T00:00:00Z', 1, 'day', 'Australia/Lord_Howe'), '2026-10-04T13:00:00.000Z')
})

test('where midnight itself is skipped, the day begins with its first moment', () => {
  // Beirut goes from 0:00 straight to 1:00 on 29 March 2026.
  assert.equal(end('2026-03-27T10:00:00Z', 1, 'day', 'Asia/Beirut'), '2026-03-28T22:00:00.000Z')
})

test('the longest period still ends, while years have four digits', () => {
  assert.equal(end('2026-03-02T10:00:00Z', 10_000, 'year', 'UTC'), '9999-12-31T00:00:00.000Z')
})
