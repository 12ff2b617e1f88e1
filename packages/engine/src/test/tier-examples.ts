import type { Condition, TierRules } from '@tenth/contract'
import { factsOfMember, holds, newProfile, tierProgress, type MemberProfile, type Purchase } from '../index.ts'
import { programme } from './programme.ts'
import { tierRules, Way } from './tiers.ts'

/** Somebody in Vilnius who joined on 15 January 2026, in a programme with silver from 100 on and gold from 300 on. */
function member(rules: Parameters<typeof tierRules>[0] = {}): Way {
  const way = new Way(tierRules(rules), '2026-01-15T10:00:00Z', 'Europe/Vilnius')
  way.on('2026-02-01')
  return way
}

/** When the tier is gone that 300 counted on 2 March reached, and what is held then. */
function lost(rules: Parameters<typeof tierRules>[0]): string {
  const way = member(rules)
  way.count('2026-03-02T10:00:00Z', 300)
  way.on('2040-01-01')
  const step = way.steps.find(({ from }) => from === 'gold')
  if (!step) return 'gold for ever'
  return `${step.to ?? 'none'} from ${new Date(step.at).toISOString().replace('.000', '')}`
}

function reached(rules: Partial<TierRules>): string {
  const way = member(rules)
  way.count('2026-03-02T10:00:00Z', 300)
  way.on('2028-01-01')
  const [step] = way.steps
  return `${step?.to} from ${new Date(step?.at ?? 0).toISOString().replace('.000', '')}`
}

function floor(): string {
  const way = member()
  way.floor('gold', '2026-06-01T00:00:00Z')
  return [way.on('2026-05-31'), way.on('2026-06-01')].map(tier => tier ?? 'none').join(', then ')
}

function missing(): string {
  const way = member()
  way.count('2026-03-02T10:00:00Z', 120)
  const facts = { joinedAt: way.calendar.joinedAt, counted: way.counted, segments: [] }
  const { next } = way.standing ? tierProgress(way.calendar, way.standing, facts, Date.parse('2026-03-02')) : {}
  return `${way.standing?.tier}, ${next?.missing} to ${next?.id}`
}

function bySegment(): string {
  const levels = [{ id: 'gold', name: 'Gold', segment: 'friends' }]
  const way = new Way({ ...tierRules(), counts: 'segment', levels })
  way.segments = ['friends']
  return way.on('2026-03-02') ?? 'none'
}

/** On which of these days a condition holds for somebody who bought for 30.00 on 2 March. */
function days(when: Condition, dates: string[], profile: Partial<MemberProfile> = {}): string {
  const bought = Date.parse('2026-03-02T10:00:00Z')
  const purchases: Purchase[] = [{ at: bought, amount: 3000 }]
  const about = { ...newProfile(Date.parse('2026-01-15T10:00:00Z')), lastOrderAt: bought, ...profile }
  const found = dates.filter(date => {
    const at = Date.parse(`${date}T10:00:00Z`)
    return holds(when, { ...factsOfMember(programme(), about, at), purchases })
  })
  return found.join(', ') || 'none'
}

const month = { count: 30, unit: 'day' } as const

/** The worked numbers of tiers and segments in docs/rules.md, by setting. */
export const tierExamples: Record<string, () => string> = {
  'tiers.levels.threshold': missing,
  'tiers.counts: segment': bySegment,
  'tiers.period: calendar': () => lost({}),
  'tiers.period: anniversary': () => lost({ period: { kind: 'anniversary' } }),
  'tiers.period: rolling': () => lost({ period: { kind: 'rolling', months: 12 } }),
  'tiers.period: lifetime': () => lost({ period: { kind: 'lifetime' } }),
  'tiers.qualify: at_once': () => reached({}),
  'tiers.qualify: next_period': () => reached({ qualify: 'next_period' }),
  'tiers.downgrade: to_held': () => lost({ downgrade: 'to_held' }),
  'tiers.downgrade: one_step': () => lost({ downgrade: 'one_step' }),
  'tiers.downgrade: never': () => lost({ downgrade: 'never' }),
  'tiers.grace': () => lost({ grace: { count: 1, unit: 'month' } }),
  'tier floor': floor,
  'segments.when: recent': () =>
    days({ recent: { period: month, orders: { min: 1 }, spent: { min: 3000 } } }, ['2026-03-31', '2026-04-01']),
  'segments.when: lapsed': () => days({ lapsed: month }, ['2026-03-31', '2026-04-01']),
  'segments.when: birthday_month': () =>
    days({ birthday_month: [3] }, ['2026-03-02'], { birthday: '03-31' }) === '2026-03-02' ? 'in it' : 'not in it',
}
