import type { PointsQuote } from '@tenth/core'

/** What steps a quote leaves. */
type Steps = Pick<PointsQuote, 'least' | 'most' | 'step'>

/** The most that a quote allows of what was wished for, and never more than that: whole steps, or nothing. */
export function within({ least, most, step }: Steps, wish: number): number {
  const whole = step > 0 ? Math.min(most, Math.floor(wish / step) * step) : 0
  return whole >= least && whole > 0 ? whole : 0
}

/** Where a slider comes to rest: between nothing and the least there is no place, so it goes on the way it went. */
export function rest({ least }: Steps, moved: number, before: number): number {
  if (moved >= least || moved <= 0) return moved
  return moved > before ? least : 0
}

/** What so many points are worth, in minor units. */
export function worthOf({ step, worth }: Pick<PointsQuote, 'step' | 'worth'>, points: number): number {
  return step > 0 ? (points / step) * worth : 0
}
