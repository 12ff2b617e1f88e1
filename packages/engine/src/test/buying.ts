import type { Order, OrderLine, ProgramInput } from '@tenth/contract'
import type { Decision } from '../decision.ts'
import { estimate } from '../estimate.ts'
import { Ledger } from './ledger.ts'
import { programme } from './programme.ts'

/** Whatever an order may say beside its lines, and where it was paid. */
export type Beside = Partial<Omit<Order, 'lines' | 'currency'>> & { channel?: string; at?: string }

/** A ledger of a programme, with Ada in it. */
export function deliOf(about: Partial<ProgramInput>): Ledger {
  return new Ledger(programme(about), 'ada')
}

let orders = 0

/** Ada, or who is named, pays for an order. */
export function buy(deli: Ledger, lines: readonly OrderLine[], beside: Beside = {}, member = 'ada'): Decision {
  const { channel, at, ...order } = beside
  const id = order.id ?? `order-${++orders}`
  const where = { ...(channel !== undefined && { channel }), ...(at !== undefined && { at }) }
  const paid: Order = { currency: 'EUR', ...order, id, lines: [...lines] }
  return deli.report({ type: 'order.paid', id: `paid-${id}`, member, ...where, order: paid })
}

/** What a decision gave: points alone, without what it took. */
export function pointsOf({ entries }: Pick<Decision, 'entries'>): number {
  return entries
    .filter(({ kind, unit }) => kind === 'earn' && unit === 'points')
    .reduce((sum, { amount, pending }) => sum + amount + pending, 0)
}

/** How many points each rule gave. */
export function byRule({ entries }: Decision): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { kind, rule, amount, pending } of entries) {
    if (kind === 'earn') sums[rule ?? ''] = (sums[rule ?? ''] ?? 0) + amount + pending
  }
  return sums
}

/** How many points each line earned. */
export function byLine({ entries }: Decision): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { kind, line, amount, pending } of entries) {
    if (kind === 'earn') sums[line ?? ''] = (sums[line ?? ''] ?? 0) + amount + pending
  }
  return sums
}

/** What the cart says that these lines would earn, in points. */
export function estimated(deli: Ledger, lines: readonly OrderLine[], beside: Beside = {}, member = 'ada'): number {
  const { channel, at: _at, id: _id, offers: _offers, ...cart } = beside
  const where = channel === undefined ? {} : { channel }
  const asked = { currency: 'EUR', ...cart, lines: [...lines] }
  const order = { id: 'estimate', ...asked }
  const state = deli.stateFor({ type: 'order.paid', id: 'estimate', member, ...where, order })
  return estimate(deli.program, state, member, { ...asked, ...where }, deli.context())
    .filter(({ unit }) => unit === 'points')
    .reduce((sum, { amount }) => sum + amount, 0)
}
