import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ledger } from './test/ledger.ts'
import { line, programme } from './test/programme.ts'

const program = programme({ referral: { advocate: { points: 100 }, friend: { points: 40 }, minimum: 2000 } })
const byAda = { advocate: 'ada', sameEmail: false }

function friends(): Ledger {
  const deli = new Ledger(program, 'ada')
  assert.equal(deli.join('bob', byAda).referral?.advocate, 'ada')
  return deli
}

function both(deli: Ledger): number[] {
  return [deli.available('ada'), deli.available('bob')]
}

test("a friend's order pays both, once", () => {
  const deli = friends()
  assert.deepEqual(both(deli), [0, 0])
  const { referral, entries } = deli.pay('bob', 'o', [line('a', 2000)])
  assert.deepEqual([referral?.advocate, referral?.friend, referral?.status], ['ada', 'bob', 'paid'])
  assert.deepEqual(
    entries.map(({ member, amount, rule, order, line }) => [member, amount, rule, order, line]),
    [
      ['ada', 100, 'referral', 'o', null],
      ['bob', 40, 'referral', 'o', null],
    ],
  )
  assert.equal(deli.pay('bob', 'p', [line('a', 2000)]).referral, null)
  assert.deepEqual(both(deli), [100, 40])
})

test('an order below the minimum pays nothing and leaves the referral waiting for one that reaches it', () => {
  const deli = friends()
  assert.equal(deli.pay('bob', 'small', [line('a', 1999)]).referral, null)
  assert.deepEqual(both(deli), [0, 0])
  deli.pay('bob', 'large', [line('a', 1500), line('b', 500)])
  assert.deepEqual(both(deli), [100, 40])
})

test('an order that cost nothing does not pay a referral without a minimum', () => {
  const deli = new Ledger(programme({ referral: { advocate: { points: 1 }, friend: { points: 1 } } }), 'ada')
  deli.join('bob', byAda)
  assert.equal(deli.pay('bob', 'free', [line('a', 0)]).referral, null)
  assert.equal(deli.pay('bob', 'paid', [line('a', 1)]).referral?.status, 'paid')
})

test('only a whole refund takes the referral back, from both', () => {
  const deli = friends()
  deli.pay('bob', 'o', [line('a', 2000), line('b', 500)])
  assert.equal(deli.refund('o', { lines: [{ id: 'a' }] }).referral, null)
  assert.deepEqual(both(deli), [100, 40])
  assert.equal(deli.refund('o', { amount: 500 }).referral?.status, 'reversed')
  assert.deepEqual(both(deli), [0, 0])
})

test('recommending the shop to yourself pays nothing and says why, but keeps nobody out', () => {
  const deli = new Ledger(program, 'ada')
  const byMail = deli.join('ada-again', { advocate: 'ada', sameEmail: true })
  assert.deepEqual([byMail.refusals[0]?.code, byMail.joins, byMail.referral], ['referral_self', true, null])
  const byId = deli.join('bob', { advocate: 'bob', sameEmail: false })
  assert.deepEqual([byId.refusals[0]?.code, byId.joins, byId.referral], ['referral_self', true, null])
})

test('a code nobody has is refused, and she joins all the same', () => {
  const deli = new Ledger(program)
  const { refusals, joins, referral } = deli.join('bob', 'unknown')
  assert.deepEqual([refusals[0]?.code, joins, referral], ['referral_code_unknown', true, null])
})

test('a programme without a referral knows no code', () => {
  const deli = new Ledger(programme(), 'ada')
  assert.equal(deli.join('bob', byAda).refusals[0]?.code, 'referral_code_unknown')
})

test('a referral counts only for somebody new', () => {
  const deli = new Ledger(program, 'ada', 'bob')
  const { refusals, referral } = deli.join('bob', byAda)
  assert.deepEqual([refusals[0]?.code, referral], ['referral_existing_member', null])
})
