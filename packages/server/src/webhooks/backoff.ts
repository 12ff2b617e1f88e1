const [second, minute, hour] = [1000, 60_000, 3_600_000]

/** How long is waited after each failure, in milliseconds: three days in all. */
const waits = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
  24 * hour,
  24 * hour,
]

/** How long to wait after so many failures, a fifth more or less so that nothing comes at once; null gives up. */
export function waitAfter(failures: number, random: number = Math.random()): number | null {
  const wait = waits[failures - 1]
  return wait === undefined ? null : Math.round(wait * (0.8 + 0.4 * random))
}

/** How long an address rests after so many failures in a row, whatever waits for it; at most five minutes. */
export function restAfter(failures: number): number {
  return Math.min(2 ** Math.min(failures, 9) * second, 5 * minute)
}

/** For how long everything may fail until a webhook is disabled, in milliseconds. */
export const patience = 72 * hour
