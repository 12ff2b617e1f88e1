import type { Program } from '@tenth/contract'
import type { Book } from './book.ts'
import { giveBack } from './cancel-redemption.ts'
import type { Claim } from './reverse.ts'
import type { RedemptionState } from './state.ts'

/**
 * Where a refund takes back stamps that a full card has spent already, its reward goes back first, while it is unused:
 * the newest first, and no more of them than are needed. Answers which.
 */
export function takeCardRewards(
  book: Book,
  program: Program,
  member: string,
  claims: readonly Claim[],
  rewards: readonly RedemptionState[] = [],
): string[] {
  const taken: string[] = []
  for (const { id: unit, rewardOnRefund } of program.cards) {
    if (rewardOnRefund === 'kept') continue
    const asked = claims
      .filter(({ award }) => award.member === member && award.unit === unit)
      .reduce((sum, { amount }) => sum + amount, 0)
    for (const reward of rewards.filter(reward => reward.unit === unit)) {
      if (asked <= heldOf(book, member, unit)) break
      giveBack(book, member, reward, reward.took, { redemption: reward.id })
      taken.push(reward.id)
    }
  }
  return taken
}

function heldOf(book: Book, member: string, unit: string): number {
  return book.lots(member, unit).reduce((sum, lot) => sum + lot.remaining, 0)
}
