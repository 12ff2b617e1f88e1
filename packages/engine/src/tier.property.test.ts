import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TierRules } from '@tenth/contract'
import fc from 'fast-check'
import { tierDueAt } from './index.ts'
import { levelOf } from './tier-level.ts'
import { tierRules, Way } from './test/tiers.ts'

const period = fc.constantFrom<TierRules['period']>(
  { kind: 'calendar', unit: 'month' },
  { kind: 'calendar', unit: 'quarter' },
  { kind: 'calendar', unit: 'year' },
  { kind: 'anniversary' },
  { kind: 'rolling', months: 3 },
)
const rules = fc.record({
  period,
  qualify: fc.constantFrom<TierRules['qualify']>('at_once', 'next_period'),
  downgrade: fc.constantFrom<TierRules['downgrade']>('to_held', 'one_step', 'never'),
  grace: fc.constantFrom({ count: 10, unit: 'day' } as const, { count: 3, unit: 'week' } as const, undefined),
})
const zone = fc.constantFrom('UTC', 'Europe/Vilnius', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu')
/** Days to wait, and how much is counted then; what is below nothing goes back of an earlier one. */
const life = fc.array(fc.tuple(fc.integer({ min: 0, max: 70 }), fc.integer({ min: -300, max: 400 })), { maxLength: 30 })
const begin = Date.parse('2024-02-29T11:00:00Z')
const day = (at: number) => new Date(at).toISOString()

type Life = readonly (readonly [number, number])[]

/** Lives a life; `more` is counted on top, each time. */
function live(about: Partial<TierRules>, timeZone: string, steps: Life, look: (way: Way) => void, more = 0): Way {
  const way = new Way(tierRules(about), day(begin), timeZone)
  let at = begin
  way.on(day(at))
  for (const [wait, amount] of steps) {
    at += wait * 86_400_000
    if (amount >= 0) {
      way.count(day(at), amount + more)
    } else {
      const last = way.counted.at(-1)
      if (last) way.counted[way.counted.length - 1] = { ...last, amount: Math.max(0, last.amount + amount) }
      way.on(day(at))
    }
    look(way)
  }
  return way
}

test('there is one tier at a time: every step begins where the one before ended', () => {
  fc.assert(
    fc.property(rules, zone, life, (about, timeZone, steps) => {
      const way = live(about, timeZone, steps, () => undefined)
      let tier: string | null = null
      let at = 0
      for (const step of way.steps) {
        assert.equal(step.from, tier)
        assert.notEqual(step.to, tier)
        assert.ok(step.at >= at)
        tier = step.to
        at = step.at
      }
      assert.equal(way.standing?.tier, tier)
    }),
  )
})

test('nobody is ever below the floor', () => {
  fc.assert(
    fc.property(rules, zone, life, fc.constantFrom('silver', 'gold', 'platinum'), (about, timeZone, steps, floor) => {
      const way = new Way(tierRules(about), day(begin), timeZone)
      way.on(day(begin))
      way.floor(floor, null)
      let at = begin
      for (const [wait, amount] of steps) {
        at += wait * 86_400_000
        const tier = way.count(day(at), Math.max(0, amount))
        assert.ok(levelOf(way.calendar.rules, tier) >= levelOf(way.calendar.rules, floor))
      }
    }),
  )
})

test('who counted more is never lower', () => {
  fc.assert(
    fc.property(rules, zone, life, fc.integer({ min: 0, max: 200 }), (about, timeZone, steps, more) => {
      const [fewer, many]: (string | null)[][] = [[], []]
      live(about, timeZone, steps, way => fewer?.push(way.standing?.tier ?? null))
      live(about, timeZone, steps, way => many?.push(way.standing?.tier ?? null), more)
      const rank = (tier: string | null | undefined) => levelOf(tierRules(), tier ?? null)
      fewer?.forEach((tier, index) => assert.ok(rank(many?.[index]) >= rank(tier)))
    }),
  )
})

test('looking twice, or only when it is due, comes to the same as looking every day', () => {
  fc.assert(
    fc.property(rules, zone, life, fc.integer({ min: 1, max: 400 }), (about, timeZone, steps, wait) => {
      const daily = live(about, timeZone, steps, () => undefined)
      const due = live(about, timeZone, steps, () => undefined)
      assert.deepEqual(daily.standing, due.standing)
      const from = daily.standing?.settledAt ?? begin
      for (let days = 1; days <= wait; days++) daily.on(day(from + days * 86_400_000))
      const end = from + wait * 86_400_000
      let now = from
      for (;;) {
        const facts = { joinedAt: begin, counted: due.counted, segments: [] }
        assert.ok(due.standing)
        const next = tierDueAt(due.calendar, due.standing, facts, now)
        if (next === null || next > end) break
        assert.ok(next > now)
        now = next
        due.on(day(now))
      }
      assert.equal(due.standing.tier, daily.standing?.tier)
      due.on(day(end))
      assert.deepEqual(due.standing.before, daily.standing?.before)
      assert.equal(due.standing.start, daily.standing?.start)
    }),
    { numRuns: 50 },
  )
})

test('never is never, and one step is one step', () => {
  fc.assert(
    fc.property(rules, zone, life, (about, timeZone, steps) => {
      const way = live(about, timeZone, steps, () => undefined)
      const falls = way.steps.map(({ from, to }) => levelOf(tierRules(), from) - levelOf(tierRules(), to))
      if (about.downgrade === 'never') assert.ok(falls.every(fall => fall < 0))
      if (about.downgrade === 'one_step') assert.ok(falls.every(fall => fall <= 1))
    }),
    { numRuns: 500 },
  )
})

test('a refund told late and the end of a period are two steps, not one of two', () => {
  const about = { period: { kind: 'calendar', unit: 'month' }, qualify: 'at_once', downgrade: 'one_step' } as const
  const { steps } = live(
    about,
    'UTC',
    [
      [1, 72],
      [6, 229],
      [25, -1],
      [30, -1],
    ],
    () => undefined,
  )
  const falls = steps.map(({ from, to }) => levelOf(tierRules(), from) - levelOf(tierRules(), to))
  assert.deepEqual(falls.slice(-2), [1, 1])
})
