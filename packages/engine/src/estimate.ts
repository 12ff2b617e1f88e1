import type { CartToEstimate, Program } from '@tenth/contract'
import { decide } from './decide.ts'
import { newcomer } from './newcomer.ts'
import type { Context, State } from './state.ts'

/** What would be earned in a unit, to be spent at once or later. */
export interface Earns {
  unit: string
  amount: number
  pending: boolean
}

/**
 * What a cart would earn now, to the point: it asks the very code that decides a paid order. Without a state and a
 * member it is for somebody who has just joined.
 */
export function estimate(
  program: Program,
  state: State | null,
  member: string | null,
  { channel, ...cart }: CartToEstimate,
  context: Context,
): Earns[] {
  const known = state !== null && member !== null
  const id = known ? member : 'newcomer'
  const order = { id: 'estimate', ...cart }
  const paid = { type: 'order.paid', id: 'estimate', member: id, order, ...(channel && { channel }) } as const
  const earned = decide(program, known ? state : somebodyNew(id, context), paid, context).entries.filter(
    entry => entry.kind === 'earn' && entry.member === id,
  )
  const sums = new Map<string, Earns>()
  for (const { unit, amount, pending, pendingUntil } of earned) {
    const later = pendingUntil !== null
    const sum = sums.get(`${unit} ${later}`) ?? { unit, amount: 0, pending: later }
    sums.set(`${unit} ${later}`, { ...sum, amount: sum.amount + amount + pending })
  }
  return [...sums.values()]
}

function somebodyNew(id: string, { now }: Context): State {
  return { members: [newcomer(id, now)], referral: null, referrer: null, order: null }
}
