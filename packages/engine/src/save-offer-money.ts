import type { Period, Rounding, SaveGift } from '@tenth/contract'
import { apportion, scale } from './proportion.ts'

/** What an offer saves, in minor units, and what of it comes off each of the next periods. */
export interface Saved {
  amount: number
  each: number[]
}

/**
 * What a save offer saves somebody who pays `price` a period, rounded once over all periods and then split over them, so
 * that they add up to it exactly. Null where the offer means nothing to such a subscription: a month free of one that is
 * paid by the week, a discount on what costs nothing.
 */
export function savingsOf(
  gives: SaveGift,
  { price, period }: { price: number; period: Period },
  rounding: Rounding,
): Saved | null {
  switch (gives.kind) {
    case 'percent_off':
      return overPeriods(scale(price * gives.periods, gives.percent, 100, rounding), gives.periods)
    case 'amount_off':
      return overPeriods(Math.min(gives.amount, price) * gives.periods, gives.periods)
    case 'free_months': {
      const months = monthsOf(period)
      return months === null ? null : asItIsPaid(scale(price, gives.months, months, rounding), price)
    }
    case 'plan_change':
      return {
        amount: Math.max(0, price - gives.price) * gives.periods,
        each: each(price - gives.price, gives.periods),
      }
    default:
      return { amount: 0, each: [] }
  }
}

function overPeriods(amount: number, periods: number): Saved | null {
  return amount === 0 ? null : { amount, each: apportion(amount, Array<number>(periods).fill(1)) }
}

/** Whole periods first, what is left on the one behind them. */
function asItIsPaid(amount: number, price: number): Saved | null {
  if (amount === 0) return null
  const parts: number[] = []
  for (let left = amount; left > 0; left -= price) parts.push(Math.min(price, left))
  return { amount, each: parts }
}

function each(amount: number, periods: number): number[] {
  return amount > 0 ? Array<number>(periods).fill(amount) : []
}

function monthsOf({ count, unit }: Period): number | null {
  if (unit === 'month') return count
  return unit === 'year' ? count * 12 : null
}
