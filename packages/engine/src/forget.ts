import { Book } from './book.ts'
import type { Draft } from './decision.ts'
import { drain, settle } from './settle.ts'
import type { Context, MemberState } from './state.ts'

/** Lets everything that a member still holds expire, for they are to be forgotten. What is owed stays owed. */
export function forget(member: MemberState, context: Context): Draft[] {
  const book = new Book([member], context)
  for (const unit of book.units(member.id)) {
    settle(book, member.id, unit)
    for (const lot of book.lots(member.id, unit)) {
      if (lot.remaining > 0) drain(book, member.id, lot, lot.remaining, { kind: 'expire', rule: 'erasure' })
    }
  }
  return book.entries
}
