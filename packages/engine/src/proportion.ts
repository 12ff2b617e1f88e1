import type { Rounding } from '@tenth/contract'

/** `value × numerator ÷ denominator` made whole. Products may pass what a number holds exactly, so they are BigInt inside. */
export function scale(value: number, numerator: number, denominator: number, rounding: Rounding): number {
  return Number(ratio(BigInt(value) * BigInt(numerator), BigInt(denominator), rounding))
}

/** A fraction made whole. */
export function ratio(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const whole = numerator / denominator
  const rest = numerator % denominator
  const up = rounding === 'ceil' ? rest > 0n : rounding === 'half_up' && rest * 2n >= denominator
  return up ? whole + 1n : whole
}

/**
 * Splits a total over weights so that the parts add up to it exactly: everyone gets their share rounded down,
 * and what is left goes one by one to the largest remainders, the earlier first where they are equal.
 */
export function apportion(total: number, weights: readonly (number | bigint)[]): number[] {
  const sum = weights.reduce<bigint>((all, weight) => all + BigInt(weight), 0n)
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
