import type { Program } from '@tenth/contract'
import type { Book } from './book.ts'
import { earn } from './earn.ts'
import { giftForActivity } from './gift.ts'
import type { Instant } from './state.ts'

/** Lets every rule give that waits for an activity without an order. */
export function earnForOccasion(
  book: Book,
  program: Program,
  on: 'member.joined' | 'visit',
  member: string,
  at: Instant,
): void {
  for (const rule of program.earn.filter(rule => rule.on === on)) {
    earn(
      book,
      program,
      { member, unit: rule.unit, rule: rule.id, order: null, hold: rule.hold, at },
      giftForActivity(rule),
    )
  }
}
