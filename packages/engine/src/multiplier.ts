import type { EarningRule, Multiplier, OrderLine, Program } from '@tenth/contract'
import { holds, matches } from './condition.ts'
import type { Facts } from './facts.ts'

/** What multiplies each of some lines, as whole numbers over one denominator. */
export interface Factors {
  factors: bigint[]
  over: bigint
}

/** Multipliers have three decimals; inside they are whole thousandths. */
const one = 1000n

/** What multiplies what a rule gives for each line; `null` stands for what belongs to no line. */
export function factorsOf(
  rule: EarningRule,
  program: Program,
  facts: Facts,
  lines: readonly (OrderLine | null)[],
): Factors {
  const inForce = program.multipliers.filter(
    multiplier => concerns(multiplier, rule) && (!multiplier.when || holds(multiplier.when, facts)),
  )
  const ofLine = (line: OrderLine | null) =>
    inForce
      .filter(({ lines: filter }) => !filter || (line !== null && matches(filter, line)))
      .map(({ by }) => BigInt(Math.round(by * 1000)))
  const own = lines.map(ofLine)
  switch (program.points.multipliers) {
    case 'best':
      return { factors: own.map(largest), over: one }
    case 'add':
      return { factors: own.map(added), over: one }
    case 'multiply': {
      const over = one ** BigInt(inForce.length)
      return { factors: own.map(some => product(some) * one ** BigInt(inForce.length - some.length)), over }
    }
  }
}

/** A fixed amount is a bonus, and stamps are counted by the piece: neither is multiplied where nobody says so. */
function concerns({ rules }: Multiplier, { id, unit, amount, multiplied }: EarningRule): boolean {
  if (rules) return rules.includes(id) && multiplied !== false
  return multiplied ?? (unit === 'points' && amount?.kind !== 'fixed')
}

function largest(some: readonly bigint[]): bigint {
  return some.length === 0 ? one : some.reduce((most, by) => (by > most ? by : most))
}

/** Each adds what it gives on top: 2 and 1.5 are 1 + 1 + 0.5. */
function added(some: readonly bigint[]): bigint {
  const sum = some.reduce((all, by) => all + by - one, one)
  return sum < 0n ? 0n : sum
}

function product(some: readonly bigint[]): bigint {
  return some.reduce((all, by) => all * by, 1n)
}
