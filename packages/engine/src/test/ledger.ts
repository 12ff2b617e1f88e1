import assert from 'node:assert/strict'
import type { Happening, Order, OrderLine, Program, Refund, RedemptionRequest, RedemptionStatus } from '@tenth/contract'
import {
  balance,
  cancelRedemption,
  decide,
  redeem,
  sweep,
  type ActivityOf,
  type Cancelling,
  type Context,
  type Decision,
  type Draft,
  type Instant,
  type Redeeming,
  type State,
} from '../index.ts'
import { sumOf } from '../condition.ts'
import { Account } from './account.ts'
import { recordEntry, recordOrder, recordRefund, type Recorded } from './recorded.ts'

export const day = 24 * 60 * 60 * 1000

interface Taken {
  /** The ledger's clock when it was made: how many ids there were. */
  after: number
  member: string
  unit: string
  status: RedemptionStatus
  validUntil: Instant | null
  entries: Draft[]
}

/** A whole ledger in memory: loads, asks the engine, writes, checks, as a server does, and keeps everything written. */
export class Ledger {
  program: Program
  now: Instant = Date.parse('2026-03-02T10:00:00Z')
  readonly entries: Draft[] = []
  readonly accounts = new Map<string, Account>()
  readonly orders = new Map<string, Recorded>()
  readonly redemptions: Taken[] = []
  readonly referrals = new Map<string, { id: string; advocate: string; status: 'joined' | 'paid' | 'reversed' }>()
  #ids = 0

  constructor(program: Program, ...members: string[]) {
    this.program = program
    for (const member of members) this.join(member)
  }

  join(member: string, advocate?: State['referrer']): Decision {
    const joining = advocate === undefined ? {} : { joining: { referral: 'CODE' } }
    return this.report(
      { type: 'member.joined', id: this.#id('join'), member, ...joining },
      { referrer: advocate ?? null },
    )
  }

  pay(
    member: string,
    order: string,
    lines: readonly OrderLine[],
    more: { at?: string; delivery?: number } = {},
  ): Decision {
    const { at, delivery } = more
    const paid: Order = { id: order, currency: 'EUR', lines: [...lines], ...(delivery && { delivery }) }
    return this.report({ type: 'order.paid', id: `paid ${order}`, member, order: paid, ...(at ? { at } : {}) })
  }

  refund(order: string, what: Omit<Refund, 'order'> = {}): Decision {
    const { member } = this.#order(order)
    return this.report({ type: 'order.refunded', id: this.#id('refund'), member, refund: { order, ...what } })
  }

  visit(member: string): Decision {
    return this.report({ type: 'visit', id: this.#id('visit'), member })
  }

  report(activity: Happening, some: Partial<State> = {}): Decision {
    const state = { ...this.stateFor(activity), ...some }
    const decision = decide(this.program, state, activity, this.context())
    if (decision.joins) this.accounts.set(activity.member, new Account(activity.member, this.now))
    this.#post(decision.entries)
    this.#keepReferral(activity.member, decision)
    if (activity.type === 'order.paid' && decision.refusals.length === 0) {
      this.orders.set(activity.order.id, recordOrder(activity, decision))
      this.#count(activity)
    }
    if (activity.type === 'order.refunded') {
      recordRefund(this.#order(activity.refund.order), decision, this.#ids)
    }
    return decision
  }

  redeem(member: string, request: RedemptionRequest): Redeeming {
    const redeeming = redeem(this.program, this.account(member).state, request, this.context())
    if (redeeming.ok) {
      const { unit, validUntil, entries } = redeeming
      this.#post(entries)
      this.redemptions.push({ after: this.#ids, member, unit, status: 'reserved', validUntil, entries })
    }
    return redeeming
  }

  cancel(index = this.redemptions.length - 1): Cancelling {
    const taken = this.redemptions[index]
    assert.ok(taken)
    const { member, unit, status, validUntil } = taken
    const account = this.account(member)
    const took = taken.entries
      .filter(entry => entry.kind === 'redeem')
      .map(({ lot, amount }) => ({ lot: { ...account.lots.get(lot ?? '')! }, amount: -amount }))
    const orders = [...this.orders.values()].filter(order => order.refundedAt > taken.after)
    const state = { id: `${index}`, status, validUntil, unit, took, orders }
    const cancelling = cancelRedemption(this.program, account.state, state, this.context())
    if (cancelling.ok) {
      this.#post(cancelling.entries)
      taken.status = 'cancelled'
    }
    return cancelling
  }

  sweep(member: string): Draft[] {
    const entries = sweep(this.account(member).state, this.context())
    this.#post(entries)
    return entries
  }

  balance(member: string, unit = 'points') {
    return balance(this.account(member).state, unit, this.now)
  }

  available(member: string, unit = 'points'): number {
    return this.balance(member, unit).available
  }

  context(): Context {
    return { now: this.now, newId: () => this.#id('e') }
  }

  account(member: string): Account {
    const account = this.accounts.get(member)
    assert.ok(account, `${member} is a member`)
    return account
  }

  stateFor(activity: Happening): State {
    const referral = this.referrals.get(activity.member)
    return {
      members: [...this.accounts.values()].map(account => account.state),
      referral: activity.type === 'order.paid' && referral?.status === 'joined' ? referral : null,
      referrer: null,
      order: activity.type === 'order.refunded' ? this.#order(activity.refund.order) : null,
    }
  }

  #post(entries: readonly Draft[]): void {
    for (const entry of entries) {
      this.account(entry.member).post(entry)
      this.entries.push(entry)
      for (const order of this.orders.values()) recordEntry(order, entry)
    }
    for (const account of this.accounts.values()) account.check()
  }

  #count({ member, order }: ActivityOf<'order.paid'>): void {
    const { profile } = this.account(member)
    profile.orders += 1
    profile.spent += sumOf(order.lines)
    profile.firstOrderAt ??= this.now
    profile.lastOrderAt = this.now
  }

  #keepReferral(member: string, { referredBy, referral }: Decision): void {
    if (referredBy !== null) {
      this.referrals.set(member, { id: `referral of ${member}`, advocate: referredBy, status: 'joined' })
    }
    for (const known of this.referrals.values()) if (known.id === referral?.id) known.status = referral.status
  }

  #order(id: string): Recorded {
    const order = this.orders.get(id)
    assert.ok(order, `order ${id} is recorded`)
    return order
  }

  #id(kind: string): string {
    this.#ids += 1
    return `${kind}${String(this.#ids).padStart(6, '0')}`
  }
}
