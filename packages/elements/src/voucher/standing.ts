import type { Redemption } from '@tenth/core'

/** How it stands with a voucher at a moment. */
export type Standing = 'open' | 'used' | 'expired' | 'cancelled'

/** What the server said last, and what time has made of it since. */
export function standingOf({ status, validUntil }: Redemption, now = Date.now()): Standing {
  if (status !== 'granted' && status !== 'reserved') return status
  return validUntil && Date.parse(validUntil) <= now ? 'expired' : 'open'
}

/** What ends first comes first, what has no end last; of equal ones the newest. */
export function soonestFirst(redemptions: readonly Redemption[]): Redemption[] {
  const end = ({ validUntil }: Redemption): number => (validUntil ? Date.parse(validUntil) : Number.MAX_SAFE_INTEGER)
  return redemptions.toSorted(
    (one, other) => end(one) - end(other) || Date.parse(other.at) - Date.parse(one.at) || (one.id < other.id ? 1 : -1),
  )
}
