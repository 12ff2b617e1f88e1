import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRecurrence } from './recurrence.ts'

test('a recurrence of days is one', () => {
  for (const rule of [
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24',
    'FREQ=YEARLY;BYWEEKNO=20;WKST=SU;COUNT=10',
    'FREQ=YEARLY;BYYEARDAY=-1;UNTIL=20301231',
  ]) {
    assert.ok(isRecurrence(rule), rule)
  }
})

test('times of the day, what is written twice, and what is no recurrence are not', () => {
  for (const rule of [
    '',
    'BYMONTH=12',
    'FREQ=HOURLY',
    'FREQ=DAILY;BYHOUR=9',
    'FREQ=DAILY;UNTIL=20301231T000000Z',
    'FREQ=DAILY;COUNT=3;UNTIL=20301231',
    'FREQ=DAILY;COUNT=3;COUNT=4',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=YEARLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYDAY=XX',
    'FREQ=DAILY;',
    'FREQ=DAILY=1',
    'freq=daily',
    'RRULE:FREQ=DAILY',
    `FREQ=DAILY;BYMONTHDAY=${Array.from({ length: 99 }, () => '1').join(',')}`,
  ]) {
    assert.ok(!isRecurrence(rule), rule)
  }
})
