import type { Happening } from '@tenth/contract'

/** The recorded order that an activity gives something back of; null for any other. */
export function refundedOrder(activity: Happening): string | null {
  if (activity.type === 'order.cancelled') return activity.order
  return activity.type === 'order.refunded' ? activity.refund.order : null
}

/** The recorded order that an activity is about, which must be there. */
export function recordedOrder(activity: Happening): string | null {
  return activity.type === 'order.confirmed' ? activity.order : refundedOrder(activity)
}
