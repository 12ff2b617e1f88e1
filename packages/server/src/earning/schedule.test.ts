import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Schedule } from '@tenth/contract'
import { isOn } from './schedule.ts'

function daysOf(schedule: Schedule, year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
  )
  return days.filter(day => day.startsWith(`${year}`) && isOn(Schedule.parse(schedule), day))
}

test('Christmas comes once a year', () => {
  assert.deepEqual(daysOf({ from: '2026-01-01', rule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25' }, 2027), ['2027-12-25'])
})

test('a last Friday is the last, and an American Thanksgiving the fourth Thursday', () => {
  const fridays = daysOf({ from: '2026-01-01', rule: 'FREQ=MONTHLY;BYDAY=-1FR' }, 2026)
  assert.deepEqual([fridays.length, fridays[0], fridays[1]], [12, '2026-01-30', '2026-02-27'])
  const thanks = { from: '2026-01-01', rule: 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH' }
  assert.deepEqual(daysOf(thanks, 2026), ['2026-11-26'])
})

test('every second week counts from the first day', () => {
  const rule = { from: '2026-03-02', rule: 'FREQ=WEEKLY;INTERVAL=2' }
  assert.deepEqual(daysOf(rule, 2026).slice(0, 3), ['2026-03-02', '2026-03-16', '2026-03-30'])
})

test('a count and an end are counted from the first day too', () => {
  assert.deepEqual(daysOf({ from: '2026-12-30', rule: 'FREQ=DAILY;COUNT=3' }, 2027), ['2027-01-01'])
  assert.deepEqual(daysOf({ from: '2026-12-30', rule: 'FREQ=DAILY;UNTIL=20270102' }, 2027), [
    '2027-01-01',
    '2027-01-02',
  ])
})

test('the 31st comes in months that have one, the last day in all', () => {
  assert.equal(daysOf({ from: '2026-01-01', rule: 'FREQ=MONTHLY;BYMONTHDAY=31' }, 2026).length, 7)
  assert.equal(daysOf({ from: '2026-01-01', rule: 'FREQ=MONTHLY;BYMONTHDAY=-1' }, 2026).length, 12)
})

test('days that no recurrence tells stand by themselves, and none before the first', () => {
  const easter = { from: '2026-01-01', days: ['2025-04-20', '2026-04-05', '2027-03-28'] }
  assert.deepEqual(
    [...daysOf(easter, 2025), ...daysOf(easter, 2026), ...daysOf(easter, 2027)],
    ['2026-04-05', '2027-03-28'],
  )
})

test('a day that never comes comes never, and soon', () => {
  assert.deepEqual(daysOf({ from: '2026-01-01', rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, 2028), [])
})
