import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buy, byRule, deliOf } from './test/buying.ts'
import { coffee, line, sandwichCard, freeSandwich, type Rule } from './test/programme.ts'

const give = (id: string, on: Rule['on'], more: Partial<Rule> = {}): Rule => ({
  id,
  on,
  amount: { kind: 'fixed', give: 5 },
  ...more,
})

test('the shop’s own activities are told apart by name', () => {
  const deli = deliOf({ earn: [give('cup', 'custom', { named: 'cup' }), give('any', 'custom')] })
  const report = (name: string) => byRule(deli.report({ type: 'custom', id: name, member: 'ada', name }))
  assert.deepEqual([report('cup'), report('walk')], [{ cup: 5, any: 5 }, { any: 5 }])
})

test('a tier that is reached and a segment that is entered are named by their ids', () => {
  const deli = deliOf({
    earn: [give('gold', 'tier.reached', { named: 'gold' }), give('back', 'segment.entered', { named: 'lapsed' })],
  })
  const happens = (type: 'tier.reached' | 'segment.entered', name: string) =>
    byRule(deli.report({ type, id: `tenth:${type}:${name}`, member: 'ada', name }))
  assert.deepEqual(happens('tier.reached', 'silver'), {})
  assert.deepEqual(happens('tier.reached', 'gold'), { gold: 5 })
  assert.deepEqual(happens('segment.entered', 'lapsed'), { back: 5 })
})

test('a date triggers its own rule and no other', () => {
  const schedule = { from: '2026-01-01', rule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24' }
  const deli = deliOf({ earn: [give('eve', 'date', { schedule }), give('other', 'date', { schedule })] })
  assert.deepEqual(byRule(deli.report({ type: 'date', id: 'tenth:date:eve', member: 'ada', name: 'eve' })), { eve: 5 })
})

test('a rule may give things instead of an amount', () => {
  const gives = [{ points: 20 }, { card: 'sandwiches', stamps: 2 }, { reward: 'coffee' }]
  const rule: Rule = { id: 'treat', on: 'birthday', gives }
  const deli = deliOf({ earn: [rule], cards: [sandwichCard], rewards: [coffee, freeSandwich] })
  const { entries, rewards } = deli.report({ type: 'birthday', id: 'tenth:birthday:2026:ada', member: 'ada' })
  assert.deepEqual(
    entries.map(({ unit, amount, rule: by }) => [unit, amount, by]),
    [
      ['points', 20, 'treat'],
      ['sandwiches', 2, 'treat'],
    ],
  )
  assert.deepEqual(
    rewards.map(({ reward, rule: by, member }) => [reward, by, member]),
    [['coffee', 'treat', 'ada']],
  )
})

test('what is given whole for an order goes back with the whole order, and once with a limit in times', () => {
  const limits = [{ kind: 'member' as const, per: 'year' as const, times: 1 }]
  const deli = deliOf({ earn: [{ id: 'first', on: 'order.paid', gives: [{ points: 50 }], limits }] })
  buy(deli, [line('a', 500), line('b', 500)], { id: 'o' })
  assert.deepEqual(byRule(buy(deli, [line('a', 500)])), {})
  deli.refund('o', { lines: [{ id: 'a' }] })
  assert.equal(deli.available('ada'), 50)
  deli.refund('o')
  assert.equal(deli.available('ada'), 0)
  assert.deepEqual(byRule(buy(deli, [line('a', 500)])), { first: 50 })
})

test('an order that cost nothing is given nothing for', () => {
  const deli = deliOf({ earn: [{ id: 'first', on: 'order.paid', gives: [{ points: 50 }] }] })
  assert.deepEqual(buy(deli, [line('a', 500)], { discounts: [{ amount: 500 }] }).entries, [])
})

test('a guest is given nothing, whatever the rules say', () => {
  const campaigns = [{ id: 'spring', budget: { points: 9 } }]
  const deli = deliOf({ campaigns, earn: [give('all', 'order.paid', { campaign: 'spring' })] })
  const { entries, uses, refusals } = buy(deli, [line('a', 500)], {}, 'guest')
  assert.deepEqual([entries, uses, refusals[0]?.code], [[], [], 'not_a_member'])
})

test('an order that makes its customer a member is bounded by the budget of both', () => {
  const deli = deliOf({
    joining: 'first_order',
    campaigns: [{ id: 'spring', budget: { points: 7 } }],
    earn: [
      give('welcome', 'member.joined', { campaign: 'spring' }),
      give('order', 'order.paid', { campaign: 'spring' }),
    ],
  })
  // Ada's own joining took 5 of it.
  assert.deepEqual(byRule(buy(deli, [line('a', 500)], {}, 'bob')), { welcome: 2 })
})
