import type { Rounding } from '@tenth/contract'

/** `value × numerator ÷ denominator` made whole. Products may pass what a number holds exactly, so they are BigInt inside. */
export function scale(value: number, numerator: number, denominator: number, rounding: Rounding): number {
  const product = BigInt(value) * BigInt(numerator)
  const divisor = BigInt(denominator)
  const whole = product / divisor
  const rest = product % divisor
  const up = rounding === 'ceil' ? rest > 0n : rounding === 'half_up' && rest * 2n >= divisor
  return Number(up ? whole + 1n : whole)
}

/**
 * Splits a total over weights so that the parts add up to it exactly: everyone gets their share rounded down,
 * and what is left goes one by one to the largest remainders, the earlier first where they are equal.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n)
  if (sum === 0n) return weights.map(() => 0)
  const exact = weights.map(weight => BigInt(total) * BigInt(weight))
  const parts = exact.map(share => Number(share / sum))
  const left = total - parts.reduce((all, part) => all + part, 0)
  exact
    .map((share, index) => ({ rest: share % sum, index }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
    .slice(0, left)
    .forEach(({ index }) => (parts[index] = (parts[index] ?? 0) + 1))
  return parts
}
