import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { apportion, scale } from './proportion.ts'

test('a fraction is rounded as asked, once, after multiplying', () => {
  const halves = (['floor', 'half_up', 'ceil'] as const).map(rounding => scale(150, 1, 100, rounding))
  assert.deepEqual(halves, [1, 2, 2])
  assert.deepEqual([scale(149, 1, 100, 'half_up'), scale(101, 1, 100, 'ceil'), scale(200, 1, 100, 'ceil')], [1, 2, 2])
})

test('sums far beyond what a number multiplies exactly stay exact', () => {
  assert.equal(scale(999_999_999_999, 999_999_999, 999_999_999, 'floor'), 999_999_999_999)
  assert.equal(scale(1_000_000_000_000, 3, 7, 'floor'), 428_571_428_571)
})

test('what is left of a split goes to the largest remainders, the earlier first', () => {
  assert.deepEqual(apportion(10, [1, 1, 1]), [4, 3, 3])
  assert.deepEqual(apportion(5, [100, 249, 151]), [1, 2, 2])
  assert.deepEqual(apportion(7, [0, 0]), [0, 0])
})

test('the parts of a split add up to it, and none is a whole unit from its share', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000_000 })
  fc.assert(
    fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 20 }), (total, weights) => {
      const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n)
      fc.pre(sum > 0n)
      const parts = apportion(total, weights)
      assert.equal(
        parts.reduce((all, part) => all + part, 0),
        total,
      )
      parts.forEach((part, index) => {
        const off = BigInt(part) * sum - BigInt(total) * BigInt(weights[index] ?? 0)
        assert.ok(-sum < off && off < sum)
      })
    }),
  )
})
