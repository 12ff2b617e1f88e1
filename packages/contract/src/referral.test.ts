import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Activity, Program } from './index.ts'

const base = {
  name: 'Deli',
  currency: 'EUR',
  timeZone: 'Europe/Vilnius',
  languages: ['en'],
  rewards: [{ id: 'coffee', name: 'A coffee', cost: 10, gives: { kind: 'amount_off', amount: 300 } }],
}

/** Where a programme with this referral is at fault. */
function faults(referral: unknown): string[] {
  const { error } = Program.safeParse({ ...base, referral })
  return (error?.issues ?? []).map(({ path }) => path.join('/'))
}

test('a side is one thing, or a list of several, or left out', () => {
  assert.deepEqual(faults({ advocate: { points: 100 }, friend: { points: 50 } }), [])
  assert.deepEqual(faults({ advocate: [{ points: 100 }, { reward: 'coffee' }] }), [])
  assert.deepEqual(faults({ friend: { reward: 'coffee' } }), [])
  assert.deepEqual(faults({ levels: [{ friends: 3, gives: [{ points: 9 }] }] }), [])
})

test('somebody has to get something', () => {
  assert.deepEqual(faults({}), ['referral'])
  assert.deepEqual(faults({ advocate: [], friend: [] }), ['referral'])
})

test('what is given has to be there', () => {
  assert.deepEqual(faults({ advocate: { reward: 'tea' } }), ['referral/advocate'])
  assert.deepEqual(faults({ friend: [{ stamps: 1, card: 'soup' }] }), ['referral/friend'])
  const levels = [{ friends: 1, gives: [{ reward: 'tea' }] }]
  assert.deepEqual(faults({ levels }), ['referral/levels/0/gives'])
  assert.deepEqual(faults({ advocate: { coins: 5 } }), ['referral/advocate'])
})

test('levels rise', () => {
  const level = (friends: number) => ({ friends, gives: [{ points: 1 }] })
  assert.deepEqual(faults({ levels: [level(3), level(3), level(1)] }), [
    'referral/levels/1/friends',
    'referral/levels/2/friends',
  ])
})

test('only an order has a total', () => {
  const joining = { advocate: { points: 1 }, converts: { on: 'member.joined' } }
  assert.deepEqual(faults(joining), [])
  assert.deepEqual(faults({ ...joining, minimum: 500 }), ['referral/minimum'])
  const when = { total: { min: 500 } }
  assert.deepEqual(faults({ ...joining, converts: { on: 'custom', when } }), ['referral/converts/when'])
})

test('what is left out is what most shops want', () => {
  const { referral } = Program.parse({ ...base, referral: { advocate: { points: 1 } } })
  assert.deepEqual(referral, {
    advocate: { points: 1 },
    friend: [],
    converts: { on: 'order.paid' },
    minimum: 0,
    levels: [],
    levelsReversed: 'keep',
    review: ['address', 'card', 'ip', 'ring', 'velocity'],
    perDay: 20,
  })
})

test('a shop tells what it knows of a customer, and nothing else', () => {
  const joined = (joining: unknown) =>
    Activity.safeParse({ type: 'member.joined', id: 'a', member: 'ann', joining }).success
  assert.equal(joined({ existing: true, signals: { address: 'High Street 1', card: 'fp_1', ip: '::1' } }), true)
  assert.equal(joined({ signals: { phone: '1' } }), false)
  assert.equal(joined({ signals: { card: '' } }), false)
})
