import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Limit, ProgramInput } from '@tenth/contract'
import { buy, byLine, deliOf, estimated, pointsOf } from './test/buying.ts'
import { day } from './test/ledger.ts'
import { coffee, line, pointPerEuro, type Rule } from './test/programme.ts'

const visit: Rule = { id: 'visit', on: 'visit', amount: { kind: 'fixed', give: 5 } }

function limited(limits: Limit[], more: Partial<ProgramInput> = {}) {
  return deliOf({ earn: [{ ...pointPerEuro, limits }], ...more })
}

test('a cap for one order gives what fits, spread over its lines; or nothing, where it is to refuse', () => {
  const order = [line('a', 6000), line('b', 3000)]
  assert.deepEqual(byLine(buy(limited([{ kind: 'activity', most: 30 }]), order)), { a: 20, b: 10 })
  const refusing = limited([{ kind: 'activity', most: 30, over: 'refuse' }])
  const { entries, refusals } = buy(refusing, order)
  assert.deepEqual([entries, refusals], [[], [{ code: 'limit_reached', facts: { rule: 'points' } }]])
  assert.equal(pointsOf(buy(refusing, [line('a', 3000)])), 30)
})

test('so many points a day, by the programme’s midnight', () => {
  const deli = limited([{ kind: 'member', per: 'day', most: 10 }])
  const at = (time: string) => pointsOf(buy(deli, [line('a', 700)], { at: time }))
  assert.deepEqual(['2026-03-02T08:00:00Z', '2026-03-02T09:00:00Z', '2026-03-02T09:30:00Z'].map(at), [7, 3, 0])
  assert.equal(at('2026-03-01T21:59:00Z'), 7, 'reported late, it counts for the day before')
  assert.equal(at('2026-03-02T22:00:00Z'), 7, 'in Vilnius it is the third of March')
})

test('so many times a week, a month, a year and ever', () => {
  const starts = { week: '2026-03-08T22:00:00Z', month: '2026-03-31T21:00:00Z', year: '2026-12-31T22:00:00Z' }
  for (const [per, next] of Object.entries(starts)) {
    const deli = deliOf({ earn: [{ ...visit, limits: [{ kind: 'member', per: per as 'week', times: 2 }] }] })
    const gave = [1, 2, 3].map(() => pointsOf(deli.visit('ada')))
    deli.now = Date.parse(next) - 1
    gave.push(pointsOf(deli.visit('ada')))
    deli.now += 1
    gave.push(pointsOf(deli.visit('ada')))
    assert.deepEqual(gave, [5, 5, 0, 0, 5], per)
  }
  const once = deliOf({ earn: [{ ...visit, limits: [{ kind: 'member', per: 'ever', times: 1 }] }] })
  once.visit('ada')
  once.now += 9999 * day
  assert.equal(pointsOf(once.visit('ada')), 0)
})

test('limits are each member’s own', () => {
  const deli = deliOf({ earn: [{ ...visit, limits: [{ kind: 'member', per: 'ever', times: 1 }] }] })
  deli.join('bob')
  assert.deepEqual(
    ['ada', 'bob', 'ada'].map(member => pointsOf(deli.visit(member))),
    [5, 5, 0],
  )
})

test('a cooldown ends to the millisecond, and looks both ways', () => {
  const deli = deliOf({ earn: [{ ...visit, limits: [{ kind: 'cooldown', count: 2, unit: 'hour' }] }] })
  const noon = deli.now
  const at = (moment: number) =>
    pointsOf(deli.report({ type: 'visit', id: `v${moment}`, member: 'ada', at: new Date(moment).toISOString() }))
  assert.deepEqual([noon, noon + 7_199_999, noon + 7_200_000].map(at), [5, 0, 5])
  assert.equal(at(noon - 3_600_000), 0, 'reported late')
})

test('what a refund took back may be earned again', () => {
  const deli = limited([{ kind: 'member', per: 'day', most: 10, times: 2 }])
  buy(deli, [line('a', 600), line('b', 400)], { id: 'o' })
  assert.equal(pointsOf(buy(deli, [line('a', 900)])), 0)
  deli.refund('o', { lines: [{ id: 'b' }] })
  assert.equal(pointsOf(buy(deli, [line('a', 900)])), 4, 'and it is the second time')
  assert.equal(pointsOf(buy(deli, [line('a', 900)])), 0)
  deli.refund('o')
  assert.equal(pointsOf(buy(deli, [line('a', 900)])), 6)
})

test('a campaign gives out of one budget for everybody, the last of it in part', () => {
  const campaigns = [{ id: 'spring', budget: { points: 25 } }]
  const deli = deliOf({ campaigns, earn: [{ ...pointPerEuro, campaign: 'spring' }] })
  deli.join('bob')
  const gave = ['ada', 'bob', 'ada', 'bob'].map(member => pointsOf(buy(deli, [line('a', 1000)], {}, member)))
  assert.deepEqual(gave, [10, 10, 5, 0])
  assert.equal(deli.uses.spent('spring'), 25)
})

test('or it gives whole, or not at all; and counts times where it says so', () => {
  const whole = [{ id: 'spring', budget: { points: 25 }, over: 'refuse' as const }]
  const deli = deliOf({ campaigns: whole, earn: [{ ...pointPerEuro, campaign: 'spring' }] })
  assert.deepEqual(
    [1000, 1000, 1000, 500].map(amount => pointsOf(buy(deli, [line('a', amount)]))),
    [10, 10, 0, 5],
  )
  const times = deliOf({
    campaigns: [{ id: 'spring', budget: { times: 2 } }],
    earn: [{ ...pointPerEuro, campaign: 'spring' }],
  })
  assert.deepEqual(
    [1, 2, 3].map(() => pointsOf(buy(times, [line('a', 1000)]))),
    [10, 10, 0],
  )
})

test('two rules of a campaign share its budget within one order, and a refund gives it back', () => {
  const rules = [
    { ...pointPerEuro, campaign: 'spring' },
    { ...pointPerEuro, id: 'more', campaign: 'spring' },
  ]
  const deli = deliOf({ campaigns: [{ id: 'spring', budget: { points: 15 } }], earn: rules })
  assert.equal(pointsOf(buy(deli, [line('a', 1000)], { id: 'o' })), 15)
  deli.refund('o')
  assert.equal(deli.uses.spent('spring'), 0)
  assert.equal(pointsOf(buy(deli, [line('a', 1000)])), 15)
})

test('a campaign gives only in its window', () => {
  const during = { from: '2026-03-01T00:00:00+02:00', until: '2026-03-02T12:00:00+02:00' }
  const deli = deliOf({ campaigns: [{ id: 'spring', during }], earn: [{ ...pointPerEuro, campaign: 'spring' }] })
  const at = (time: string) => pointsOf(buy(deli, [line('a', 1000)], { at: time }))
  assert.deepEqual(['2026-03-02T09:59:59Z', '2026-03-02T10:00:00Z'].map(at), [10, 0])
})

test('nobody holds more than the most, pending points too; what is spent makes room', () => {
  const hold = { count: 1, unit: 'week' } as const
  const deli = deliOf({
    points: { most: 15 },
    rewards: [coffee],
    earn: [pointPerEuro, { ...pointPerEuro, id: 'held', hold, when: { channel: ['web'] } }],
  })
  assert.equal(pointsOf(buy(deli, [line('a', 1000)], { channel: 'web' })), 15)
  assert.equal(pointsOf(buy(deli, [line('a', 1000)])), 0)
  deli.redeem('ada', { reward: 'coffee' })
  assert.equal(pointsOf(buy(deli, [line('a', 2000)])), 10)
})

test('what is owed leaves more room under the most: it is repaid first', () => {
  const deli = deliOf({ points: { most: 10 }, refunds: 'owe', rewards: [coffee], earn: [pointPerEuro] })
  buy(deli, [line('a', 1000)], { id: 'o' })
  deli.redeem('ada', { reward: 'coffee' })
  deli.refund('o')
  assert.equal(deli.balance('ada').owed, 10)
  assert.equal(pointsOf(buy(deli, [line('a', 5000)])), 20)
  assert.deepEqual([deli.available('ada'), deli.balance('ada').owed], [10, 0])
})

test('the cart knows of limits, budgets and the most', () => {
  const deli = deliOf({
    points: { most: 40 },
    campaigns: [{ id: 'spring', budget: { points: 12 } }],
    earn: [
      { ...pointPerEuro, limits: [{ kind: 'member', per: 'day', most: 30 }] },
      { ...pointPerEuro, id: 'more', campaign: 'spring' },
    ],
  })
  for (const amount of [800, 1500, 2000, 900]) {
    const said = estimated(deli, [line('a', amount)])
    assert.equal(pointsOf(buy(deli, [line('a', amount)])), said)
  }
  assert.equal(deli.available('ada'), 40)
})
