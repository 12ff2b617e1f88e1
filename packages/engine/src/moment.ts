import type { Happening } from '@tenth/contract'
import type { Context, Instant } from './state.ts'

/** When an activity happened; now, where it does not say. */
export function momentOf(activity: Happening, context: Context): Instant {
  return activity.at === undefined ? context.now : Date.parse(activity.at)
}
