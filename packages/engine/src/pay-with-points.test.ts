import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CheckoutRule, Program } from '@tenth/contract'
import fc from 'fast-check'
import { newProfile } from './newcomer.ts'
import { payWithPoints, pointsOffer } from './pay-with-points.ts'
import type { MemberState } from './state.ts'
import { line, programme } from './test/programme.ts'

const now = Date.parse('2026-03-02T10:00:00Z')
const context = () => {
  let ids = 0
  return { now, newId: () => `e${++ids}` }
}

function withPoints(...amounts: number[]): MemberState {
  const lots = amounts.map((remaining, index) => {
    return {
      id: `l${index}`,
      unit: 'points',
      remaining,
      pendingUntil: null,
      expiresAt: null,
      clock: null,
      awaits: null,
    }
  })
  return { id: 'ada', lots, owed: {}, profile: newProfile(now) }
}

const cartOf = (amount: number, delivery = 0) => ({ currency: 'EUR', lines: [line('a', amount)], delivery })

const rules = fc
  .record({
    points: fc.integer({ min: 1, max: 200 }),
    each: fc.integer({ min: 1, max: 50 }),
    worth: fc.integer({ min: 1, max: 500 }),
    minimum: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
    share: fc.integer({ min: 1, max: 100 }),
    delivery: fc.boolean(),
    excess: fc.constantFrom('clamp' as const, 'refuse' as const),
  })
  .map(({ each, minimum, ...rule }) => ({ ...rule, multiple: rule.points * each, ...(minimum && { minimum }) }))

const drawn = fc.record({
  rule: rules,
  lots: fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 4 }),
  amount: fc.nat(100_000),
  delivery: fc.nat(2_000),
  wish: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined }),
})

test('what is spent is there, in whole steps, and pays no more of the order than points may', () => {
  fc.assert(
    fc.property(drawn, ({ rule, lots, amount, delivery, wish }) => {
      const program = programme({ checkout: rule })
      const cart = cartOf(amount, delivery)
      const paying = payWithPoints(program, withPoints(...lots), { cart, points: wish }, context())
      const offer = pointsOffer(program, withPoints(...lots), cart, context())
      if (!paying.ok) return
      const held = lots.reduce((sum, lot) => sum + lot, 0)
      const payable = Math.floor(((amount + (rule.delivery ? delivery : 0)) * rule.share) / 100)
      assert.ok(paying.points > 0 && paying.points <= held)
      assert.equal(paying.points % rule.multiple, 0)
      assert.ok(paying.points >= (rule.minimum ?? 0) && paying.points <= offer.most)
      assert.equal(paying.money * rule.points, paying.points * rule.worth)
      assert.ok(paying.money <= payable)
      const taken = paying.entries.filter(({ kind }) => kind === 'redeem').reduce((sum, entry) => sum - entry.amount, 0)
      assert.equal(taken, paying.points)
    }),
  )
})

test('the most that is told can be spent, and a step more cannot', () => {
  fc.assert(
    fc.property(drawn, ({ rule, lots, amount }) => {
      const program: Program = programme({ checkout: { ...rule, excess: 'refuse' } })
      const cart = cartOf(amount)
      const { most, step, refusal } = pointsOffer(program, withPoints(...lots), cart, context())
      const pay = (points: number) => payWithPoints(program, withPoints(...lots), { cart, points }, context())
      if (refusal) {
        const tried = pay(rule.multiple)
        assert.equal(tried.ok, false)
        return
      }
      const paid = pay(most)
      assert.equal(paid.ok && paid.points, most)
      const over = pay(most + step)
      assert.equal(over.ok ? null : over.refusal.code, 'points_too_many')
    }),
  )
})

test('points without a whole worth are no setting', () => {
  const path = (rule: Partial<CheckoutRule>) => {
    try {
      programme({ checkout: { points: 3, worth: 1, ...rule } })
      return null
    } catch (error) {
      return (error as { issues: { path: string[] }[] }).issues[0]?.path.at(-1)
    }
  }
  assert.equal(path({ multiple: 2 }), 'multiple')
  assert.equal(path({ multiple: 6, minimum: 9, maximum: 8 }), 'maximum')
  assert.equal(path({}), null)
})
