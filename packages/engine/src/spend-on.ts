import type { Refusal } from '@tenth/contract'
import { Book } from './book.ts'
import { giveBack } from './cancel-redemption.ts'
import type { Cancelling, Draft } from './decision.ts'
import { drain, settle } from './settle.ts'
import type { Context, MemberState, RedemptionState } from './state.ts'

/**
 * Points pay for something that is no reward, such as the tickets of a contest: only what is active and unexpired, the
 * earliest to expire first. `rule` names it in the ledger.
 */
export function spendOn(
  member: MemberState,
  cost: number,
  rule: string,
  context: Context,
): { ok: true; entries: Draft[] } | { ok: false; refusal: Refusal } {
  const book = new Book([member], context)
  settle(book, member.id, 'points')
  const lots = book.spendable(member.id, 'points')
  const available = lots.reduce((sum, lot) => sum + lot.remaining, 0)
  if (available < cost) {
    return { ok: false, refusal: { code: 'not_enough_points', facts: { missing: cost - available, cost, available } } }
  }
  let left = cost
  for (const lot of lots) {
    const take = Math.min(left, lot.remaining)
    if (take > 0) drain(book, member.id, lot, take, { kind: 'redeem', rule })
    left -= take
  }
  return { ok: true, entries: book.entries }
}

/** Gives back what was spent so: it comes to the same as if it had never been. */
export function giveBackSpent(
  member: MemberState,
  spent: Pick<RedemptionState, 'took' | 'forgiven'>,
  rule: string,
  context: Context,
): Omit<Extract<Cancelling, { ok: true }>, 'ok'> {
  const book = new Book([member], context)
  giveBack(book, member.id, { unit: 'points', forgiven: spent.forgiven }, spent.took, { rule })
  return { entries: book.entries, reclaimed: book.reclaimed }
}
