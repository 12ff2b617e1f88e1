import assert from 'node:assert/strict'
import { afterDiscounts } from '../after-discounts.ts'
import type { ActivityOf, Award, RecordedOrder } from '../state.ts'
import type { Decision, Draft } from '../decision.ts'

export interface Recorded extends RecordedOrder {
  member: string
}

/** What is kept of a paid order: its lines and what they earned, for whom. */
export function recordOrder(activity: ActivityOf<'order.paid'>, { entries, referral }: Decision): Recorded {
  const { member } = activity
  const order = afterDiscounts(activity.order)
  const none = { refundedQuantity: 0, refundedAmount: 0 }
  const lines = order.lines.map(({ id, quantity, amount }) => ({ id, quantity, amount, ...none }))
  const awards = entries.filter(entry => entry.kind === 'earn' && entry.order === order.id).map(awardOf)
  return {
    id: order.id,
    member,
    lines,
    delivery: order.delivery ?? 0,
    refundedDelivery: 0,
    awards,
    referral: referral !== null && referral.convertedAt !== null ? referral.id : null,
  }
}

/** What later entries take of an order's awards. */
export function recordEntry({ id, awards }: RecordedOrder, entry: Draft): void {
  const taken = -(entry.amount + entry.pending)
  if (entry.kind === 'expire') {
    for (const award of awards) if (award.lot === entry.lot) award.expired += taken
  }
  if (entry.kind === 'reverse' && entry.order === id) {
    for (const award of awards) if (isOf(award, entry)) award.reversed += taken
  }
}

export function recordRefund(order: Recorded, { refunded, refundedDelivery }: Decision): void {
  order.refundedDelivery += refundedDelivery
  assert.ok(refundedDelivery >= 0 && order.refundedDelivery <= order.delivery)
  for (const { line: id, quantity, amount } of refunded) {
    const line = order.lines.find(line => line.id === id)
    assert.ok(line)
    line.refundedQuantity += quantity
    line.refundedAmount += amount
    assert.ok(line.refundedQuantity <= line.quantity && line.refundedAmount <= line.amount)
  }
}

/** The money that has not gone back yet, delivery's too. */
export function moneyLeft({ lines, delivery, refundedDelivery }: RecordedOrder): number {
  return lines.reduce((sum, line) => sum + line.amount - line.refundedAmount, delivery - refundedDelivery)
}

/** What an earning may have taken back. */
export function awardOf({ id, member, unit, rule, line, amount, pending }: Draft): Award {
  assert.ok(rule)
  return { member, unit, rule, line, lot: id, earned: amount + pending, reversed: 0, expired: 0 }
}

function isOf(award: Award, { member, unit, rule, line }: Draft): boolean {
  return award.member === member && award.unit === unit && award.rule === rule && award.line === line
}
