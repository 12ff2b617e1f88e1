import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rounding, SaveGift } from '@tenth/contract'
import fc from 'fast-check'
import { savingsOf } from './save-offer-money.ts'

const month = { count: 1, unit: 'month' } as const
const price = fc.integer({ min: 0, max: 1_000_000_000_000 })
const periods = fc.integer({ min: 1, max: 36 })
const rounding = fc.constantFrom<Rounding>('floor', 'half_up', 'ceil')

/** What a fraction comes to, reckoned without a single number. */
function reference(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (rounding === 'half_up') return (2n * numerator + denominator) / (2n * denominator)
  return (numerator + (rounding === 'ceil' ? denominator - 1n : 0n)) / denominator
}

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + BigInt(part), 0n)

function holds(
  gives: SaveGift,
  price: number,
  period: { count: number; unit: 'month' | 'year' },
  how: Rounding,
  expected: bigint,
) {
  const saved = savingsOf(gives, { price, period }, how)
  if (!saved) return assert.equal(expected, 0n)
  assert.equal(BigInt(saved.amount), expected)
  assert.equal(total(saved.each), expected, 'the periods add up to it')
  assert.ok(saved.each.every(part => Number.isSafeInteger(part) && part >= 0 && part <= price))
}

test('a percentage over periods is rounded once, and its periods add up to it', () => {
  fc.assert(
    fc.property(price, fc.integer({ min: 1, max: 100 }), periods, rounding, (price, percent, periods, how) => {
      const expected = reference(BigInt(price) * BigInt(periods) * BigInt(percent), 100n, how)
      holds({ kind: 'percent_off', percent, periods }, price, month, how, expected)
    }),
    { numRuns: 1000 },
  )
})

test('an amount takes off no more than a period costs', () => {
  fc.assert(
    fc.property(
      price,
      fc.integer({ min: 1, max: 1_000_000_000_000 }),
      periods,
      rounding,
      (price, amount, periods, how) => {
        const each = BigInt(Math.min(price, amount))
        holds({ kind: 'amount_off', amount, periods }, price, month, how, each * BigInt(periods))
      },
    ),
  )
})

test('free months are a share of what is paid at once', () => {
  const period = fc.record({
    count: fc.integer({ min: 1, max: 24 }),
    unit: fc.constantFrom('month' as const, 'year' as const),
  })
  fc.assert(
    fc.property(price, periods, period, rounding, (price, months, period, how) => {
      const length = BigInt(period.count * (period.unit === 'year' ? 12 : 1))
      holds({ kind: 'free_months', months }, price, period, how, reference(BigInt(price) * BigInt(months), length, how))
    }),
    { numRuns: 1000 },
  )
})

test('25 % off for 3 months at 29.00 saves 21.75; at 9.99 it saves 7.49, as 2.50, 2.50 and 2.49', () => {
  const quarter = { kind: 'percent_off', percent: 25, periods: 3 } as const
  assert.deepEqual(savingsOf(quarter, { price: 2900, period: month }, 'floor'), { amount: 2175, each: [725, 725, 725] })
  assert.deepEqual(savingsOf(quarter, { price: 999, period: month }, 'floor'), { amount: 749, each: [250, 250, 249] })
})

test('months mean nothing to what is paid by the week, and a discount nothing to what is free', () => {
  assert.equal(
    savingsOf({ kind: 'free_months', months: 1 }, { price: 700, period: { count: 1, unit: 'week' } }, 'floor'),
    null,
  )
  assert.equal(savingsOf({ kind: 'percent_off', percent: 50, periods: 1 }, { price: 0, period: month }, 'floor'), null)
  assert.deepEqual(savingsOf({ kind: 'pause', periods: 2 }, { price: 2900, period: month }, 'floor'), {
    amount: 0,
    each: [],
  })
})
