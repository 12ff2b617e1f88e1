import { Book } from './book.ts'
import type { Draft } from './decision.ts'
import { settle } from './settle.ts'
import type { Context, MemberState } from './state.ts'

/** What time has made due for a member: pending lots become active and repay what is owed, expired lots are emptied. */
export function sweep(member: MemberState, context: Context): Draft[] {
  const book = new Book([member], context)
  for (const unit of book.units(member.id)) settle(book, member.id, unit)
  return book.entries
}
