import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toStories } from './activities.ts'
import { cdnow, readLog, type Columns } from './purchase-log.ts'
import { cdnowLog, yenLog } from './test/logs.ts'

const named: Columns = { customer: 'who', date: 'when', amount: 'paid', quantity: 'units' }
const heading = 'who,when,paid,units\n'

const read = (text: string, columns: Columns, currency = 'USD') => toStories(readLog(text, columns), currency)

/** The message a log is refused with. */
function fault(text: string, columns = named, currency?: string): string {
  try {
    read(text, columns, currency)
  } catch (error) {
    assert.equal((error as Error).name, 'LogError')
    return (error as Error).message
  }
  assert.fail('It was read.')
}

test('a customer joins with the first purchase, and each one’s purchases go by their days', () => {
  const [first, second] = read(cdnowLog.text, cdnow)
  assert.deepEqual(
    first?.activities.map(({ type, at }) => [type, at]),
    [
      ['member.joined', '1997-01-01T12:00:00Z'],
      ['order.paid', '1997-01-01T12:00:00Z'],
      ['order.paid', '1997-01-18T12:00:00Z'],
    ],
  )
  const amounts = second?.activities.map(activity => activity.type === 'order.paid' && activity.order.lines[0]?.amount)
  assert.deepEqual(amounts, [false, 99, 99, 6300])
})

test('the same line twice is two purchases, and a longer log gives them the same ids', () => {
  const ids = (text: string) => read(text, cdnow).flatMap(({ activities }) => activities.map(({ id }) => id))
  const before = ids(cdnowLog.text)
  assert.equal(new Set(before).size, before.length)
  const longer = ids(` 00001 0000 19960101  1   10.00\r\n${cdnowLog.text} 00004 0001 19980101  1   5.00\r\n`)
  assert.deepEqual(
    before.filter(id => !longer.includes(id)),
    [],
  )
})

test('amounts are in the smallest unit of their currency', () => {
  const [aiko] = read(yenLog.text, yenLog.columns, 'JPY')
  assert.deepEqual(
    aiko?.activities.slice(1).map(paid => paid.type === 'order.paid' && paid.order.lines[0]?.amount),
    [1250, 100],
  )
  const [dinar] = read(`${heading}a,2026-01-01,1.5,1`, named, 'KWD')
  assert.equal(dinar?.activities[1]?.type === 'order.paid' && dinar.activities[1].order.lines[0]?.amount, 1500)
})

test('every bad line is named by its number', () => {
  const rows = [
    'a,2026-13-01,1.00,1',
    'a,20260101,1.001,1',
    'ok,20260101,1,1',
    'a,20260101,-3,1',
    'a,20260101,1,0',
    'a b,20260101,1,1',
  ]
  const message = fault(heading + rows.join('\n'))
  assert.deepEqual(message.match(/^Line \d+/gm), ['Line 2', 'Line 3', 'Line 5', 'Line 6', 'Line 7'])
  assert.match(message, /Line 2: 2026-13-01 is no date/)
  assert.match(message, /Line 7: "a b" is no customer’s id/)
})

test('a thousand bad lines are not a thousand lines of complaints', () => {
  const message = fault(heading + 'a,never,1,1\n'.repeat(1000))
  assert.equal(message.split('\n').length, 11)
  assert.match(message, /… and 990 more lines\.$/)
})

test('a day that is in no calendar is no date', () => {
  assert.match(fault(`${heading}a,2026-02-30,1,1`), /Line 2: 2026-02-30 is no date/)
  assert.match(fault(`${heading}a,202601011,1,1`), /Line 2: 202601011 is no date/)
})

test('yen have no decimals', () => {
  assert.match(fault(`${heading}a,20260101,12.50,1`, named, 'JPY'), /Line 2: 12\.50 is no amount/)
})

test('a column that is not there is told with those that are', () => {
  assert.equal(fault('who,day,paid\na,20260101,1'), 'Its heading has no when, units; it has who, day, paid.')
})

test('an empty field, a short line and an open quote are named by their line', () => {
  assert.match(fault(`${heading}a,20260101,1,1\na,,1,1`), /Line 3 has nothing in column when/)
  assert.match(fault(`${heading}a,20260101,1,1\na,20260101`), /line 3/)
  assert.match(fault(`${heading}"a,20260101,1,1`), /line 2/)
  assert.match(
    fault(' 00004 0001 19970101  2   29.33\n 00004 0001\n', cdnow),
    /Line 2 has nothing in column 3, 5, 4|Line 2 has nothing in column 3, 4, 5/,
  )
})

test('a log without a purchase is told as such', () => {
  for (const text of ['', '\n\n']) assert.equal(fault(text, cdnow), 'There is no purchase in it.')
  assert.equal(fault(heading), 'There is no purchase in it.')
})
