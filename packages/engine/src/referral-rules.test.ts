import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import type { Referrer, Signs } from './index.ts'
import { day, Ledger } from './test/ledger.ts'
import { coffee, freeSandwich, line, programme, sandwichCard } from './test/programme.ts'

type Rule = NonNullable<ProgramInput['referral']>

const both: Rule = { advocate: { points: 100 }, friend: { points: 40 } }
const euro = [line('a', 2000)]

function shop(referral: Rule, about: Partial<ProgramInput> = {}): Ledger {
  return new Ledger(programme({ rewards: [coffee], ...about, referral }), 'ada')
}

/** Lets friends join by ada's code, and buy. */
function bring(deli: Ledger, ...friends: string[]): void {
  for (const friend of friends) {
    deli.join(friend, byAda(deli))
    deli.pay(friend, `of ${friend}`, euro)
  }
}

function byAda(deli: Ledger, more: Partial<Referrer> = {}): Referrer {
  return { ...deli.referrals.advocacy(null, 'ada', deli.entries), sameEmail: false, ...more }
}

test('one side may get all, and the other nothing', () => {
  const deli = shop({ friend: { points: 40 } })
  bring(deli, 'bob')
  assert.deepEqual([deli.available('ada'), deli.available('bob')], [0, 40])
})

test('a side gets several things at once: points are added up, stamps fall on their card, rewards wait', () => {
  const cards = { cards: [sandwichCard], rewards: [coffee, freeSandwich] }
  const several = [{ points: 30 }, { points: 20 }, { stamps: 2, card: 'sandwiches' }, { reward: 'coffee' }]
  const deli = shop({ advocate: several, friend: { reward: 'coffee' } }, cards)
  deli.join('bob', byAda(deli))
  const { referral } = deli.pay('bob', 'o', euro)
  assert.deepEqual([deli.available('ada'), deli.available('ada', 'sandwiches')], [50, 2])
  assert.deepEqual(
    referral?.rewards.map(({ member, reward, rule }) => [member, reward, rule]),
    [
      ['ada', 'coffee', 'referral'],
      ['bob', 'coffee', 'referral'],
    ],
  )
})

test('what is held is pending for both to the end of its last day, and a refund until then takes it back exactly', () => {
  const deli = shop({ ...both, hold: { count: 14, unit: 'day' } })
  bring(deli, 'bob', 'cleo')
  assert.deepEqual([deli.available('ada'), deli.balance('ada').pending, deli.balance('bob').pending], [0, 200, 40])
  deli.now += 13 * day
  deli.refund('of bob')
  assert.deepEqual([deli.balance('ada').pending, deli.balance('bob').pending], [100, 0])
  deli.now += 2 * day
  assert.deepEqual([deli.available('ada'), deli.available('bob'), deli.available('cleo')], [100, 0, 40])
})

test('a reward that is held is valid from the day it is handed out', () => {
  const rewards = [{ ...coffee, validFor: { count: 1, unit: 'day' } as const }]
  const deli = shop({ advocate: { reward: 'coffee' }, hold: { count: 2, unit: 'day' } }, { rewards })
  deli.join('bob', byAda(deli))
  const { referral } = deli.pay('bob', 'o', euro)
  assert.equal(new Date(referral?.heldUntil ?? 0).toISOString(), '2026-03-04T22:00:00.000Z')
  assert.equal(new Date(referral?.rewards[0]?.validUntil ?? 0).toISOString(), '2026-03-06T22:00:00.000Z')
})

test('joining may be enough', () => {
  const deli = shop({ ...both, converts: { on: 'member.joined' } })
  assert.equal(deli.join('bob', byAda(deli)).referral?.status, 'paid')
  assert.deepEqual([deli.available('ada'), deli.available('bob')], [100, 40])
  assert.equal(deli.pay('bob', 'o', euro).referral, null)
})

test('so may anything else that happens, under a condition', () => {
  const when = { data: { name: 'first-lesson' } }
  const deli = shop({ ...both, converts: { on: 'custom', when } })
  deli.join('bob', byAda(deli))
  const lesson = (id: string, name: string) => deli.report({ type: 'custom', id, member: 'bob', name }).referral
  assert.equal(lesson('a', 'trial'), null)
  assert.equal(deli.pay('bob', 'o', euro).referral, null)
  assert.equal(lesson('b', 'first-lesson')?.status, 'paid')
  assert.equal(lesson('c', 'first-lesson'), null)
  assert.deepEqual([deli.available('ada'), deli.available('bob')], [100, 40])
})

test('a friend who takes too long no longer counts, to the moment', () => {
  const lapse = { count: 30, unit: 'day' } as const
  const at = Date.parse('2026-04-01T21:00:00Z')
  const intime = shop({ ...both, lapse })
  intime.join('bob', byAda(intime))
  intime.now = at - 1
  assert.equal(intime.pay('bob', 'o', euro).referral?.status, 'paid')
  const late = shop({ ...both, lapse })
  late.join('bob', byAda(late))
  late.now = at
  assert.equal(late.pay('bob', 'o', euro).referral?.status, 'lapsed')
  assert.equal(late.pay('bob', 'p', euro).referral, null)
  assert.equal(late.available('ada'), 0)
})

test('whoever joined without an end keeps it when the programme gets one', () => {
  const deli = shop(both)
  deli.join('bob', byAda(deli))
  deli.program = programme({ referral: { ...both, lapse: { count: 1, unit: 'day' } } })
  deli.now += 90 * day
  assert.equal(deli.pay('bob', 'o', euro).referral?.status, 'paid')
})

test('the first and the third friend bring more', () => {
  const levels = [
    { friends: 1, gives: [{ points: 10 }] },
    { friends: 3, gives: [{ points: 500 }] },
  ]
  const deli = shop({ advocate: { points: 100 }, levels })
  const after = ['bob', 'cleo', 'dan', 'eve'].map(friend => {
    bring(deli, friend)
    return deli.available('ada')
  })
  assert.deepEqual(after, [110, 210, 810, 910])
})

const third = { advocate: { points: 100 }, levels: [{ friends: 3, gives: [{ points: 500 }] }] }

test('a level stays when an order goes back, whichever friend’s, and is not given again', () => {
  for (const back of ['of bob', 'of dan']) {
    const deli = shop(third)
    bring(deli, 'bob', 'cleo', 'dan')
    deli.refund(back)
    assert.equal(deli.available('ada'), 700)
    bring(deli, 'eve')
    assert.equal(deli.available('ada'), 800)
  }
})

test('or it goes back with it, and is not given again either', () => {
  for (const back of ['of bob', 'of dan']) {
    const deli = shop({ ...third, levelsReversed: 'take_back' })
    bring(deli, 'bob', 'cleo', 'dan')
    deli.refund(back)
    assert.equal(deli.available('ada'), 200)
    deli.refund('of cleo')
    assert.equal(deli.available('ada'), 100)
    bring(deli, 'eve', 'fay')
    assert.equal(deli.available('ada'), 300)
  }
})

test('a fourth friend’s order that goes back leaves the third level where it is', () => {
  const deli = shop({ ...third, levelsReversed: 'take_back' })
  bring(deli, 'bob', 'cleo', 'dan', 'eve')
  deli.refund('of bob')
  assert.equal(deli.available('ada'), 800)
})

test('a doubtful friend waits for the shop, and pays once it says yes', () => {
  const deli = shop(both)
  const signs = { near: ['card' as const], up: [], recent: 0 }
  assert.deepEqual(deli.join('bob', byAda(deli, { signs })).referral?.flags, ['card'])
  assert.equal(deli.pay('bob', 'o', euro).referral?.status, 'review')
  assert.deepEqual([deli.available('ada'), deli.available('bob')], [0, 0])
  deli.approve('bob')
  assert.deepEqual([deli.available('ada'), deli.available('bob')], [100, 40])
  deli.refund('o')
  assert.deepEqual([deli.available('ada'), deli.available('bob')], [0, 0])
})

test('a friend whom the shop looked at before the order counts with it', () => {
  const deli = shop(both)
  deli.join('bob', byAda(deli, { signs: { near: [], up: ['address'], recent: 0 } }))
  assert.deepEqual(deli.referrals.of('bob')?.flags, ['ring'])
  deli.approve('bob')
  assert.equal(deli.pay('bob', 'o', euro).referral?.status, 'paid')
})

test('a shared network address is no ring, and what the programme does not review is no doubt', () => {
  const deli = shop({ ...both, review: ['ring', 'velocity'], perDay: 3 })
  const flags = (friend: string, signs: Signs) => deli.join(friend, byAda(deli, { signs })).referral?.flags
  assert.deepEqual(flags('bob', { near: ['ip', 'card'], up: ['ip'], recent: 2 }), [])
  assert.deepEqual(flags('cleo', { near: [], up: [], recent: 3 }), ['velocity'])
})

test('an order that goes back while the shop still looks leaves nothing to pay', () => {
  const deli = shop(both)
  deli.join('bob', byAda(deli, { signs: { near: ['ip'], up: [], recent: 0 } }))
  deli.pay('bob', 'o', euro)
  assert.equal(deli.refund('o').referral?.status, 'reversed')
  assert.throws(() => deli.approve('bob'))
})

test('who was a customer before, or comes by somebody who may bring nobody, joins without a referral', () => {
  const deli = shop(both)
  const existing = deli.join('bob', byAda(deli, { existing: true }))
  assert.deepEqual([existing.refusals[0]?.code, existing.joins], ['referral_existing_customer', true])
  const banned = deli.join('cleo', byAda(deli, { banned: true }))
  assert.deepEqual([banned.refusals[0]?.code, banned.referral], ['referral_code_closed', null])
})
