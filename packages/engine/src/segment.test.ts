import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import fc from 'fast-check'
import { newProfile, purchasesSince, segmentsAge, segmentsOf, type MemberProfile } from './index.ts'
import { programme } from './test/programme.ts'

type Segments = NonNullable<ProgramInput['segments']>

function segments(list: Segments, at: string, profile: Partial<MemberProfile> = {}, bought: [string, number][] = []) {
  const about = { ...newProfile(Date.parse('2026-01-01T10:00:00Z'), 'en'), ...profile }
  const purchases = bought.map(([day, amount]) => ({ at: Date.parse(day), amount }))
  return segmentsOf(programme({ segments: list }), about, purchases, Date.parse(at))
}

const days = (count: number) => ({ count, unit: 'day' }) as const

test('the last days are whole days in the programme’s zone, also where the clocks change', () => {
  // Vilnius springs forward on 29 March 2026.
  const list: Segments = [{ id: 'late', when: { recent: { period: days(7), orders: { min: 1 } } } }]
  const bought: [string, number][] = [['2026-03-24T22:30:00Z', 100]]
  assert.deepEqual(segments(list, '2026-03-31T20:59:59Z', {}, bought), ['late'])
  assert.deepEqual(segments(list, '2026-03-31T21:00:00Z', {}, bought), [])
})

test('recent orders and money are counted within the same days, and bounds are included', () => {
  const list: Segments = [
    { id: 'two', when: { recent: { period: days(30), orders: { min: 2, max: 2 } } } },
    { id: 'big', when: { recent: { period: days(30), spent: { min: 300 } } } },
  ]
  const at = '2026-06-01T10:00:00Z'
  assert.deepEqual(
    segments(list, at, {}, [
      ['2026-05-20T10:00:00Z', 100],
      ['2026-05-21T10:00:00Z', 200],
    ]),
    ['two', 'big'],
  )
  assert.deepEqual(
    segments(list, at, {}, [
      ['2026-04-20T10:00:00Z', 900],
      ['2026-05-21T10:00:00Z', 299],
    ]),
    [],
  )
})

test('a later segment looks at those before it, as they are found now', () => {
  const list: Segments = [
    { id: 'vip', when: { tag: ['vip'] } },
    { id: 'plain', when: { none: [{ segment: ['vip'] }] } },
  ]
  assert.deepEqual(segments(list, '2026-06-01T10:00:00Z', { tags: ['vip'], segments: ['plain'] }), ['vip'])
  assert.deepEqual(segments(list, '2026-06-01T10:00:00Z', { segments: ['vip'] }), ['plain'])
})

test('only as much is asked for as a segment looks back, and only where days can change one', () => {
  const at = Date.parse('2026-03-31T10:00:00Z')
  const still = programme({ segments: [{ id: 'vip', when: { tag: ['vip'] } }] })
  assert.deepEqual([purchasesSince(still, at), segmentsAge(still)], [null, false])
  const recent = { recent: { period: { count: 1, unit: 'month' as const }, orders: { min: 1 } } }
  const aging = programme({ segments: [{ id: 'late', when: { any: [{ tag: ['vip'] }, { none: [recent] }] } }] })
  assert.deepEqual([purchasesSince(aging, at), segmentsAge(aging)], [Date.parse('2026-02-28T00:00:00+02:00'), true])
})

test('what is loaded is enough: an order from before it never counts as recent', () => {
  const unit = fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const)
  fc.assert(
    fc.property(
      unit,
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 1_500 }),
      fc.integer({ min: 1, max: 1_500 }),
      (unit, count, day, before) => {
        const at = Date.parse('2024-01-01T10:00:00Z') + day * 86_400_000
        const list: Segments = [{ id: 'late', when: { recent: { period: { count, unit }, orders: { min: 1 } } } }]
        const since = purchasesSince(programme({ segments: list }), at) ?? 0
        const bought = new Date(since - before * 3_600_000).toISOString()
        assert.deepEqual(segments(list, new Date(at).toISOString(), {}, [[bought, 100]]), [])
      },
    ),
  )
})
