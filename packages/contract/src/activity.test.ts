import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Activity } from './index.ts'

const line = { id: '1', sku: 'blt', quantity: 2, amount: 1300 }
const paid = { type: 'order.paid', id: 'a1', member: 'ada', order: { id: 'o1', currency: 'EUR', lines: [line] } }
const refund = (rest: object) => ({ type: 'order.refunded', id: 'r1', member: 'ada', refund: { order: 'o1', ...rest } })

function paths(activity: unknown): string[] {
  const result = Activity.safeParse(activity)
  return result.success ? [] : result.error.issues.map(issue => issue.path.join('.'))
}

test('an order, its refund in each form, a joining and a visit are activities', () => {
  const activities = [
    paid,
    refund({}),
    refund({ amount: 100 }),
    refund({ delivery: 250 }),
    refund({ lines: [{ id: '1' }], delivery: 250 }),
    refund({ lines: [{ id: '1' }, { id: '2', quantity: 1 }, { id: '3', amount: 5 }] }),
    { type: 'member.joined', id: 'j1', member: 'ada', joining: { email: 'ada@example.com', referral: 'F00D' } },
    { type: 'visit', id: 'v1', member: 'ada', at: '2026-11-24T19:48:00+02:00' },
  ]
  for (const activity of activities) assert.deepEqual(paths(activity), [])
})

test('every field at fault is told, not only the first', () => {
  const broken = { ...line, quantity: 0, amount: 9.5 }
  assert.deepEqual(paths({ ...paid, id: '', order: { ...paid.order, currency: 'eur', lines: [broken] } }), [
    'id',
    'order.currency',
    'order.lines.0.quantity',
    'order.lines.0.amount',
  ])
})

test('a line id stands once in an order', () => {
  assert.deepEqual(paths({ ...paid, order: { ...paid.order, lines: [line, line] } }), ['order.lines.1.id'])
})

test('a refund names lines or an amount, and a line its quantity or an amount', () => {
  assert.deepEqual(paths(refund({ amount: 5, lines: [{ id: '1' }] })), ['refund.amount'])
  assert.deepEqual(paths(refund({ amount: 5, delivery: 5 })), ['refund.delivery'])
  assert.deepEqual(paths(refund({ lines: [{ id: '1', quantity: 1, amount: 5 }] })), ['refund.lines.0.amount'])
  assert.deepEqual(paths(refund({ lines: [{ id: '1' }, { id: '1' }] })), ['refund.lines.1.id'])
})

test('an id is visible characters: no spaces, no control characters, not empty, not endless', () => {
  for (const id of ['', 'a b', 'a\n', '\u0000', 'x'.repeat(129)]) assert.deepEqual(paths({ ...paid, id }), ['id'])
  for (const id of ['42', 'žuvis-7', 'ada@example.com', 'gid://shop/Order/1'])
    assert.deepEqual(paths({ ...paid, id }), [])
})

test('a time without an offset is no moment', () => {
  assert.deepEqual(paths({ ...paid, at: '2026-11-24T19:48:00' }), ['at'])
})

test('a field that is not known is refused, so that a typing error is not lost', () => {
  assert.equal(paths({ ...paid, memeber: 'ada' }).length, 1)
})
