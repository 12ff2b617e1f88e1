import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decide } from './decide.ts'
import { newProfile } from './newcomer.ts'
import type { Lot, MemberState, OrderSpending, RecordedOrder, State } from './state.ts'
import { programme } from './test/programme.ts'

const now = Date.parse('2026-03-02T10:00:00Z')
const program = programme({ checkout: { points: 1, worth: 1 } })

/** An order that points from some lots paid for a part of, refunded bit by bit. */
class Paid {
  readonly lots: Lot[]
  readonly took: number[]
  readonly order: RecordedOrder
  #ids = 0

  constructor(took: readonly number[], amounts: readonly number[], delivery: number) {
    this.took = [...took]
    this.lots = took.map((_, index) => {
      return { id: `l${index}`, unit: 'points', remaining: 0, pendingUntil: null, expiresAt: null }
    })
    const lines = amounts.map((amount, index) => {
      return { id: `${index}`, quantity: 1, amount, refundedQuantity: 0, refundedAmount: 0 }
    })
    this.order = { id: 'o', lines, delivery, refundedDelivery: 0, awards: [], referral: null }
  }

  refund(amount: number | null): void {
    const refund = amount === null ? { order: 'o' } : { order: 'o', amount }
    const activity = { type: 'order.refunded', id: `r${++this.#ids}`, member: 'ada', refund } as const
    const context = { now, newId: () => `e${String(++this.#ids).padStart(6, '0')}` }
    const { entries, refunded, refundedDelivery } = decide(program, this.#state(), activity, context)
    for (const { lot, amount: back } of entries) {
      const index = this.lots.findIndex(({ id }) => id === lot)
      this.took[index] = (this.took[index] ?? 0) - back
      const held = this.lots[index]
      if (held) held.remaining += back
    }
    for (const { line, quantity, amount: money } of refunded) {
      const known = this.order.lines.find(({ id }) => id === line)
      if (!known) continue
      known.refundedQuantity += quantity
      known.refundedAmount += money
    }
    this.order.refundedDelivery += refundedDelivery
  }

  #state(): State {
    const member = { id: 'ada', lots: this.lots, owed: {}, profile: newProfile(now) } as MemberState
    const took = this.took.flatMap((amount, index) => (amount > 0 ? [{ lot: this.lots[index]!, amount }] : []))
    const spending: OrderSpending = { id: 'x', unit: 'points', member: 'ada', points: this.points, took, forgiven: [] }
    return { members: [member], referral: null, referrer: null, order: this.order, spending }
  }

  get points(): number {
    return this.lots.reduce((sum, { remaining }) => sum + remaining, 0) + this.left
  }

  get left(): number {
    return this.took.reduce((sum, amount) => sum + amount, 0)
  }
}

test('however an order is refunded, its points return in proportion, never too many, and all of them at the end', () => {
  const some = fc.record({
    took: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 4 }),
    amounts: fc.array(fc.nat(5000), { minLength: 1, maxLength: 4 }),
    delivery: fc.nat(900),
    refunds: fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 8 }),
  })
  fc.assert(
    fc.property(some, ({ took, amounts, delivery, refunds }) => {
      const paid = new Paid(took, amounts, delivery)
      const { points } = paid
      for (const amount of refunds) {
        const before = paid.left
        paid.refund(amount)
        const money = [...amounts, delivery].reduce((sum, part) => sum + part, 0)
        const back = paid.order.lines.reduce((sum, { refundedAmount }) => sum + refundedAmount, 0)
        const share = money === 0 ? 0 : Math.floor((points * (back + paid.order.refundedDelivery)) / money)
        assert.equal(points - paid.left, share)
        assert.ok(paid.left >= 0 && paid.left <= before)
        assert.ok(paid.took.every((part, index) => part >= 0 && part <= (took[index] ?? 0)))
      }
      paid.refund(null)
      assert.equal(paid.left, 0)
    }),
  )
})
