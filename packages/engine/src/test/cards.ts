import type { Program, RedemptionStatus } from '@tenth/contract'
import type { CardRecord } from '../card-record.ts'
import type { Draft } from '../decision.ts'
import type { Instant } from '../instant.ts'

/** A reward that was taken. */
export interface Taken {
  id: string
  /** The ledger's clock when it was made: how many ids there were. */
  after: number
  member: string
  unit: string
  status: RedemptionStatus
  validUntil: Instant | null
  entries: Draft[]
}

interface Cards {
  program: Program
  redemptions: readonly Taken[]
  reached: ReadonlyMap<string, number>
}

/** How a member's cards stand: what rewards took of them, and how far they ever were. */
export function cardsOf({ program, redemptions, reached }: Cards, member: string): Record<string, CardRecord> {
  return Object.fromEntries(
    program.cards.map(({ id }) => {
      const spent = redemptions
        .filter(taken => taken.member === member && taken.unit === id && taken.status !== 'cancelled')
        .flatMap(taken => taken.entries.filter(({ kind }) => kind === 'redeem'))
        .reduce((sum, { amount }) => sum - amount, 0)
      return [id, { spent, reached: reached.get(`${member} ${id}`) ?? 0 }]
    }),
  )
}

/** A member's rewards of full cards that were not used, the newest first. */
export function unusedCards({ program, redemptions }: Cards, member: string): Taken[] {
  return redemptions
    .filter(({ member: of, unit, status }) => of === member && unit !== 'points' && isUnused(status))
    .filter(({ unit }) => program.cards.some(({ id }) => id === unit))
    .toReversed()
}

function isUnused(status: Taken['status']): boolean {
  return status === 'granted' || status === 'reserved'
}
