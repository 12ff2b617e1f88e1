import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Occasion, Program } from './index.ts'

const talk = { kind: 'talk' }
const faults = (saving: object): string[] => {
  const base = { name: 'Gym', currency: 'EUR', timeZone: 'Europe/Vilnius', languages: ['en', 'lt'] }
  const read = Program.safeParse({ ...base, saving })
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}
const reasons = [{ id: 'price', name: 'Too expensive' }]

test('reasons and offers have ids of their own, and an offer is for reasons that are there', () => {
  assert.deepEqual(faults({ reasons }), [])
  assert.deepEqual(faults({ reasons: [...reasons, ...reasons] }), [
    'saving.reasons.1.id: price is used twice in reasons.',
  ])
  const offers = [
    { id: 'a', name: 'A', gives: talk, reasons: ['price', 'weather'] },
    { id: 'a', name: 'A', gives: talk, eligible: { when: { all: [{ total: { min: 1 } }] } } },
  ]
  assert.deepEqual(faults({ reasons, offers }), [
    'saving.offers.1.id: a is used twice in offers.',
    'saving.offers.0.reasons.1: There is no reason weather. Use the id of one of them.',
    'saving.offers.1.eligible.when: Nothing is known of total here, so it is never so. Remove it.',
  ])
})

test('what a member reads has a text in the first language', () => {
  assert.match(
    faults({ reasons: [{ id: 'price', name: { lt: 'Per brangu' } }] })[0] ?? '',
    /saving\.reasons\.0\.name: Add a text in en/,
  )
})

test('an activity that names a subscription says what there is to know of it', () => {
  const of = (type: string, data?: object) => {
    const read = Occasion.safeParse({ type, id: 'a', member: 'ann', data })
    return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))
  }
  assert.deepEqual(of('subscription.started', { subscription: 'gym' }), ['data.plan', 'data.price'])
  assert.deepEqual(of('subscription.started', { subscription: 'gym', plan: 'full', price: 2900, gym: 'north' }), [])
  assert.deepEqual(of('subscription.renewed', { subscription: 'gym', price: 1.5 }), ['data.price'])
  assert.deepEqual(of('subscription.renewed', { tier: 'x' }), [], 'one that names none is any occasion')
  assert.deepEqual(of('visit', { subscription: '' }), [])
})
