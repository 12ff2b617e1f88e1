import type { StampCard } from '@tenth/contract'
import { balance, type UnitBalance } from './balance.ts'
import type { Instant, MemberState } from './state.ts'

/** A member's stamp card; the wire's CardState, with moments instead of their text. */
export interface StampCardState {
  card: string
  /** Stamps on the card that is being filled. */
  stamps: number
  required: number
  /** Full cards whose reward waits to be taken. */
  full: number
  /** Whether it has room for another stamp. */
  open: boolean
  balance: UnitBalance
}

/** How far a card is filled. What is pending is not on it yet. */
export function cardState(card: StampCard, member: MemberState, now: Instant): StampCardState {
  const stamps = balance(member, card.id, now)
  return {
    card: card.id,
    stamps: stamps.available % card.stamps,
    required: card.stamps,
    full: Math.floor(stamps.available / card.stamps),
    open: hasRoom(card, stamps, member.cards?.[card.id]?.spent ?? 0),
    balance: stamps,
  }
}

function hasRoom({ restart, stamps }: StampCard, { available, pending }: UnitBalance, spent: number): boolean {
  if (restart === 'automatic') return true
  return available + pending + (restart === 'never' ? spent : 0) < stamps
}
