import type { Happening, OrderLine, Program } from '@tenth/contract'
import { afterDiscounts } from './after-discounts.ts'
import type { Instant, MemberProfile } from './state.ts'

/** Everything a condition can look at. */
export interface Facts {
  /** When it happened. */
  at: Instant
  timeZone: string
  /** The order's lines, all discounts taken off; none where it is no order. */
  lines: readonly OrderLine[]
  /** What was paid for delivery, and the tax inside. */
  delivery?: { amount: number; tax: number }
  /** Which paid order of the member this is; without an order, how many there were. */
  orders: number
  channel: string | null
  data: Readonly<Record<string, string | number | boolean>>
  member: MemberProfile
  /** The member's orders of late; given where segments are told. */
  purchases?: readonly Purchase[]
}

/** A paid order: when, and what was paid for its lines, less refunds. */
export interface Purchase {
  at: Instant
  amount: number
}

/** The facts of an activity. */
export function factsOf(program: Program, activity: Happening, member: MemberProfile, at: Instant): Facts {
  const paid = activity.type === 'order.paid'
  const data = 'data' in activity ? activity.data : undefined
  return {
    at,
    timeZone: program.timeZone,
    lines: paid ? afterDiscounts(activity.order).lines : [],
    ...(paid && { delivery: { amount: activity.order.delivery ?? 0, tax: activity.order.deliveryTax ?? 0 } }),
    orders: member.orders + (paid ? 1 : 0),
    channel: activity.channel ?? null,
    data: { ...data, ...('name' in activity && activity.name !== undefined && { name: activity.name }) },
    member,
  }
}

/** The facts of a member alone, as where an offer asks who may have it. */
export function factsOfMember(program: Program, member: MemberProfile, at: Instant): Facts {
  return { at, timeZone: program.timeZone, lines: [], orders: member.orders, channel: null, data: {}, member }
}
