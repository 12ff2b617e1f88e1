import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tierDueAt, tierProgress, underNewRules } from './index.ts'
import { tierRules, Way } from './test/tiers.ts'

test('a tier is reached at once, and kept to the end of the next year when nothing more is counted', () => {
  const way = new Way(tierRules())
  assert.equal(way.count('2026-05-01', 99), null)
  assert.equal(way.count('2026-05-02', 1), 'silver')
  assert.equal(way.on('2027-01-01T00:00:00Z'), 'silver')
  assert.equal(way.on('2027-12-31T23:59:59Z'), 'silver')
  assert.equal(way.on('2028-01-01T00:00:00Z'), null)
  assert.deepEqual(
    way.steps.map(({ to, why }) => [to, why]),
    [
      ['silver', 'reached'],
      [null, 'period'],
    ],
  )
})

test('qualifying for the next period changes nothing before it begins', () => {
  const way = new Way(tierRules({ qualify: 'next_period' }))
  assert.equal(way.count('2026-05-01', 300), null)
  assert.equal(way.on('2026-12-31T23:59:59Z'), null)
  assert.equal(way.on('2027-01-01T00:00:00Z'), 'gold')
})

test('who counted less falls to what was counted, by one step, or never', () => {
  const after = (downgrade: 'to_held' | 'one_step' | 'never') => {
    const way = new Way(tierRules({ downgrade }))
    way.count('2026-05-01', 1000)
    return ['2027-06-01', '2028-06-01', '2029-06-01', '2030-06-01', '2031-06-01'].map(day => way.on(day))
  }
  assert.deepEqual(after('to_held'), ['platinum', null, null, null, null])
  assert.deepEqual(after('one_step'), ['platinum', 'gold', 'silver', null, null])
  assert.deepEqual(after('never'), Array(5).fill('platinum'))
})

test('grace lasts to the end of its last day, and what is counted in it saves the tier', () => {
  const way = new Way(tierRules({ grace: { count: 1, unit: 'month' } }))
  way.count('2026-05-01', 300)
  assert.equal(way.on('2028-01-31T23:59:59Z'), 'gold')
  assert.equal(way.on('2028-02-01T00:00:00Z'), null)
  assert.equal(way.steps.at(-1)?.why, 'grace')
  const saved = new Way(tierRules({ grace: { count: 1, unit: 'month' } }))
  saved.count('2026-05-01', 300)
  saved.count('2028-01-20', 300)
  assert.equal(saved.on('2028-06-01'), 'gold')
})

test('a floor holds whatever is counted, ends when it ends, and does not make a tier one’s own', () => {
  const way = new Way(tierRules({ downgrade: 'never' }))
  way.on('2026-02-01')
  way.floor('gold', '2026-08-01')
  assert.equal(way.on('2026-02-02'), 'gold')
  assert.equal(way.count('2026-03-01', 1000), 'platinum')
  way.counted.length = 0
  const other = new Way(tierRules({ downgrade: 'never' }))
  other.on('2026-02-01')
  other.floor('gold', '2026-08-01')
  assert.equal(other.on('2026-07-31T23:59:59Z'), 'gold')
  assert.equal(other.on('2026-08-01'), null)
  assert.deepEqual(other.steps.at(-1), {
    from: 'gold',
    to: null,
    at: Date.parse('2026-08-01'),
    why: 'floor_ended',
  })
})

test('a refund takes back a tier that was reached at once, by the policy', () => {
  const after = (downgrade: 'to_held' | 'one_step' | 'never') => {
    const way = new Way(tierRules({ downgrade }))
    way.count('2026-05-01', 100)
    way.count('2026-06-01', 900)
    way.counted[1] = { at: Date.parse('2026-06-01'), amount: 0 }
    return [way.on('2026-06-02'), way.on('2026-06-03')]
  }
  assert.deepEqual(after('to_held'), ['silver', 'silver'])
  assert.deepEqual(after('one_step'), ['gold', 'gold'])
  assert.deepEqual(after('never'), ['platinum', 'platinum'])
})

test('a refund in January of an order of December takes the tier that it secured', () => {
  const way = new Way(tierRules())
  way.count('2026-12-30', 300)
  assert.equal(way.on('2027-01-05'), 'gold')
  way.counted[0] = { at: Date.parse('2026-12-30'), amount: 0 }
  assert.equal(way.on('2027-01-06'), null)
  assert.equal(way.steps.at(-1)?.why, 'lowered')
})

test('where segments count, a tier comes with the segment and is kept to the end of the period after', () => {
  const levels = [{ id: 'silver', name: 'Silver', segment: 'regulars' }]
  const way = new Way({ ...tierRules(), counts: 'segment', levels })
  way.segments = ['regulars']
  assert.equal(way.on('2026-05-01'), 'silver')
  assert.equal(way.on('2027-05-01'), 'silver')
  way.segments = []
  assert.equal(way.on('2027-05-02'), 'silver')
  assert.equal(way.on('2028-01-01'), null)
})

test('progress says what is held, what is missing for the next tier and to keep this one, and what comes', () => {
  const way = new Way(tierRules({ downgrade: 'one_step' }))
  way.count('2026-05-01', 320)
  way.count('2027-02-01', 40)
  const progress = (day: string) => {
    const facts = { joinedAt: way.calendar.joinedAt, counted: way.counted, segments: [] }
    assert.ok(way.standing)
    return tierProgress(way.calendar, way.standing, facts, Date.parse(day))
  }
  assert.deepEqual(progress('2027-02-01'), {
    reviewAt: Date.parse('2028-01-01'),
    held: 40,
    next: { id: 'platinum', needed: 1000, missing: 960 },
    keep: { needed: 300, missing: 260 },
    projected: 'silver',
  })
})

test('nobody is looked at who has nothing to lose or to gain by time', () => {
  const way = new Way(tierRules())
  const due = (day: string) => {
    const facts = { joinedAt: way.calendar.joinedAt, counted: way.counted, segments: [] }
    way.on(day)
    assert.ok(way.standing)
    return tierDueAt(way.calendar, way.standing, facts, Date.parse(day))
  }
  assert.equal(due('2026-02-01'), null)
  way.count('2026-03-01', 100)
  assert.equal(due('2026-03-01'), Date.parse('2027-01-01'))
  assert.equal(due('2029-03-01'), null)
  way.floor('gold', '2030-01-15')
  assert.equal(due('2029-03-02'), Date.parse('2030-01-15'))
})

test('rules that become stricter take nothing away before the period ends', () => {
  const way = new Way(tierRules())
  way.count('2026-05-01', 300)
  const levels = [{ id: 'gold', name: 'Gold', threshold: 500 }]
  const strict = new Way({ ...tierRules(), levels })
  assert.ok(way.standing)
  strict.counted.push(...way.counted)
  strict.standing = underNewRules(way.standing)
  assert.equal(strict.on('2026-12-31'), 'gold')
  assert.equal(strict.on('2027-01-01'), null)
})
