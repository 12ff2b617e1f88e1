import type { Reply } from '@tenth/core'

/** What sharing and following give a member, and what was told lately. */
export type Shares = Reply<'listMyShares'>
export type ShareRule = Shares['rules'][number]

/** Where a share or follow stands: to be done, told and waiting, done for now, or done for good. */
export type ShareState = { status: 'open' } | { status: 'waiting' } | { status: 'done'; next: string | null }

/** How it stands with one rule, by the newest that was told of it. */
export function shareState({ kind, network }: ShareRule, { items }: Shares, now: number): ShareState {
  const told = items
    .filter(item => item.kind === kind && item.network === network)
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))[0]
  if (!told) return { status: 'open' }
  if (told.next !== null && Date.parse(told.next) <= now) return { status: 'open' }
  return told.given.length ? { status: 'done', next: told.next } : { status: 'waiting' }
}

/** A network's name as people write it: the shop's own word with a capital. */
export function networkName(network: string, locale: string): string {
  return network.charAt(0).toLocaleUpperCase(locale) + network.slice(1)
}
