import type { TierRules } from '@tenth/contract'
import { TierRules as Rules } from '@tenth/contract'
import { settleTier, type Counted, type TierCalendar, type TierStanding, type TierStep } from '../index.ts'

type Input = Partial<Omit<TierRules, 'levels'>>

/** Silver from 100 on, gold from 300 on. */
export function tierRules(some: Input = {}): TierRules {
  const levels = [
    { id: 'silver', name: 'Silver', threshold: 100 },
    { id: 'gold', name: 'Gold', threshold: 300 },
    { id: 'platinum', name: 'Platinum', threshold: 1000 },
  ]
  return Rules.parse({ ...some, levels })
}

/** A member's way through the tiers, day by day. */
export class Way {
  readonly calendar: TierCalendar
  readonly counted: Counted[] = []
  readonly steps: TierStep[] = []
  segments: string[] = []
  standing: TierStanding | null = null

  constructor(rules: TierRules, joined = '2026-01-01', timeZone = 'UTC') {
    this.calendar = { rules, timeZone, joinedAt: Date.parse(joined) }
  }

  /** So much is counted on a day, and the tier looked at. */
  count(day: string, amount: number): string | null {
    this.counted.push({ at: Date.parse(day), amount })
    return this.on(day)
  }

  /** The tier that is held on a day. */
  on(day: string): string | null {
    const facts = { joinedAt: this.calendar.joinedAt, counted: this.counted, segments: this.segments }
    const { standing, steps } = settleTier(this.calendar, this.standing, facts, Date.parse(day))
    this.standing = standing
    this.steps.push(...steps)
    return standing.tier
  }

  floor(tier: string, until: string | null): void {
    if (!this.standing) throw new Error('Nobody looked at this tier yet.')
    this.standing = { ...this.standing, floor: { tier, until: until === null ? null : Date.parse(until) } }
  }
}
