import type { Grants, Program } from '@tenth/contract'
import { Book } from './book.ts'
import type { CardStep, Draft, GrantedReward } from './decision.ts'
import { give } from './give.ts'
import { settleCards } from './settle-cards.ts'
import type { Context, MemberState } from './state.ts'

/** What is given to one member outside of any activity, such as the thanks for a survey. */
export function grant(
  program: Program,
  member: MemberState,
  rule: string,
  grants: Grants,
  context: Context,
): { entries: Draft[]; rewards: GrantedReward[]; cards: CardStep[] } {
  const book = new Book([member], context)
  const rewards = give(book, program, { member: member.id, rule, order: null, at: context.now }, grants)
  const full = settleCards(book, program)
  return { entries: book.entries, rewards: [...rewards, ...full.rewards], cards: full.cards }
}
