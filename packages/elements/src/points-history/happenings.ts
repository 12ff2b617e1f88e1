import type { Entry } from '@tenth/core'

/** Entries that one thing made, such as an order's points and stamps. */
export interface Happening {
  key: string
  /** The entry that says best what it was. */
  lead: Entry
  /** What it changed, by unit, pending included; nothing that cancels itself out. */
  changes: { unit: string; amount: number }[]
}

/** Groups entries, newest first, by the activity or the redemption that made them. */
export function happenings(entries: readonly Entry[]): Happening[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = `${entry.kind === 'repay' ? 'earn' : entry.kind} ${entry.activity ?? entry.redemption ?? entry.id}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups].map(([key, made]) => ({ key, lead: made[0]!, changes: changesOf(made) }))
}

function changesOf(entries: readonly Entry[]): Happening['changes'] {
  const sums = new Map<string, number>()
  for (const { unit, kind, amount, pending } of entries) {
    // Becoming spendable moves points from pending to available: what arrives is the news.
    const change = kind === 'activate' ? amount : amount + pending
    sums.set(unit, (sums.get(unit) ?? 0) + change)
  }
  return [...sums]
    .filter(([, amount]) => amount !== 0)
    .map(([unit, amount]) => ({ unit, amount }))
    .sort((one, other) => Number(other.unit === 'points') - Number(one.unit === 'points'))
}
