import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Offer } from '@tenth/contract'
import { factsOfMember } from './facts.ts'
import { newProfile } from './newcomer.ts'
import { missing } from './offer-missing.ts'
import { hasBudget, noStanding, refuseOffer, sinceOf } from './offer.ts'
import { programme } from './test/programme.ts'

const at = Date.parse('2026-03-02T10:00:00Z')
const timeZone = 'Europe/Vilnius'
const facts = (orders: number, spent = 0) => factsOfMember(programme(), { ...newProfile(at), orders, spent }, at)

const offer = (more: object = {}) =>
  Offer.parse({ id: 'o', name: 'O', gives: { kind: 'percent_off', percent: 10 }, ...more })
const code = (more: object, orders = 0, standing = {}) =>
  refuseOffer(offer(more), facts(orders), { ...noStanding, ...standing })?.code ?? null

test('what is missing is told where more orders or money would do, and only there', () => {
  const lack = (condition: Parameters<typeof missing>[0], orders = 2, spent = 500) =>
    missing(condition, facts(orders, spent), false)
  assert.deepEqual(lack({ orders: { min: 5 } }), { orders: 3 })
  assert.deepEqual(lack({ orders: { every: 5 } }), { orders: 3 })
  assert.deepEqual(lack({ orders: { every: 5, min: 7 } }), { orders: 8 })
  assert.deepEqual(lack({ all: [{ orders: { min: 3 } }, { spent: { min: 2000 } }] }), { orders: 1, spent: 1500 })
  assert.deepEqual(lack({ any: [{ tag: ['vip'] }, { orders: { min: 3 } }] }), { orders: 1 })
  assert.deepEqual(lack({ any: [{ orders: { min: 3 } }, { spent: { min: 1 } }] }), {})
  assert.equal(lack({ all: [{ orders: { min: 3 } }, { tag: ['vip'] }] }), null)
  assert.equal(lack({ orders: { max: 1 } }), null)
  assert.equal(lack({ orders: { every: 5, max: 4 } }), null)
  assert.equal(lack({ none: [{ orders: { min: 1 } }] }), null)
})

test('without an order, what is asked of one is open', () => {
  const first = { all: [{ total: { min: 5000 } }, { orders: { min: 2 } }] }
  assert.deepEqual(missing(first, facts(1), true), { orders: 1 })
  assert.deepEqual(missing({ none: [{ channel: ['kiosk'] }] }, facts(1), true), {})
})

test('an offer is refused for the first reason that holds', () => {
  const limits = { limit: { uses: 1 }, budget: { uses: 1 } }
  const had = { mine: 1, uses: 1 }
  assert.equal(code({ ...limits }), null)
  assert.equal(code({ ...limits }, 0, { uses: 1 }), 'offer_exhausted')
  assert.equal(code({ ...limits }, 0, had), 'offer_limit')
  const lately = { within: { count: 30, unit: 'day' }, orders: { min: 2 } }
  assert.equal(code({ ...limits, lately }, 0, had), 'offer_not_yet')
  const window = { weekdays: ['tuesday'] }
  assert.equal(code({ ...limits, lately, window }, 0, had), 'offer_not_now')
  assert.equal(code({ ...limits, lately, window, when: { tag: ['vip'] } }, 0, had), 'offer_not_for_member')
})

test('who spent too much of late is not told that a little is missing', () => {
  const lately = { within: { count: 30, unit: 'day' }, spent: { max: 1000 } }
  assert.equal(code({ lately }, 0, { lately: { orders: 1, spent: 1001 } }), 'offer_not_for_member')
  assert.equal(code({ lately }, 0, { lately: { orders: 1, spent: 1000 } }), null)
})

test('a period that ends today begins at a midnight of the programme', () => {
  const since = (count: number, unit: 'day' | 'month', now = at) =>
    new Date(sinceOf({ count, unit }, now, timeZone)).toISOString()
  assert.equal(since(1, 'day'), '2026-03-01T22:00:00.000Z')
  assert.equal(since(1, 'month'), '2026-02-02T22:00:00.000Z')
  assert.equal(
    since(1, 'month', Date.parse('2026-03-31T10:00:00Z')),
    '2026-02-28T22:00:00.000Z',
    'after the clocks went forward',
  )
})

test('a budget has room for one more, or has not', () => {
  assert.equal(hasBudget(undefined, { uses: 9, money: 9 }, 1), true)
  assert.equal(hasBudget({ uses: 9 }, { uses: 8, money: 0 }, 1), true)
  assert.equal(hasBudget({ uses: 9 }, { uses: 9, money: 0 }, 0), false)
  assert.equal(hasBudget({ money: 100 }, { uses: 9, money: 90 }, 10), true)
  assert.equal(hasBudget({ money: 100 }, { uses: 9, money: 91 }, 10), false)
  assert.equal(hasBudget({ money: 100 }, { uses: 9, money: 100 }, 0), false, 'nothing is left')
})
