import assert from 'node:assert/strict'
import type { Happening, Order, OrderLine, Program, Refund, RedemptionRequest } from '@tenth/contract'
import {
  balance,
  cancelRedemption,
  decide,
  expiryOf,
  lifeEnd,
  payApproved,
  redeem,
  sweep,
  type ActivityOf,
  type Cancelling,
  type Context,
  type Decision,
  type Draft,
  type Forgiven,
  type Instant,
  type Redeeming,
  type RedemptionState,
  type State,
} from '../index.ts'
import { sumOf } from '../condition.ts'
import { Account } from './account.ts'
import { awardOf, recordEntry, recordOrder, recordRefund, type Recorded } from './recorded.ts'
import { cardsOf, unusedCards, type Taken } from './cards.ts'
import { Referrals } from './referrals.ts'
import { Uses } from './uses.ts'

export const day = 24 * 60 * 60 * 1000

/** A whole ledger in memory: loads, asks the engine, writes, checks, as a server does, and keeps everything written. */
export class Ledger {
  program: Program
  now: Instant = Date.parse('2026-03-02T10:00:00Z')
  readonly entries: Draft[] = []
  readonly accounts = new Map<string, Account>()
  readonly orders = new Map<string, Recorded>()
  readonly redemptions: Taken[] = []
  readonly forgiven = new Map<string, Forgiven & { at: number }>()
  readonly referrals = new Referrals()
  readonly uses = new Uses()
  /** The most stamps of a card that a member ever had. */
  readonly reached = new Map<string, number>()
  #ids = 0

  constructor(program: Program, ...members: string[]) {
    this.program = program
    for (const member of members) this.join(member)
  }

  /** Puts another version in force: what had no end so far gets the one that it counts from now on. */
  publish(program: Program): void {
    this.program = program
    for (const unit of ['points', ...program.cards.map(({ id }) => id)]) {
      const expiry = expiryOf(program, unit)
      const until = lifeEnd(expiry, this.now, program.timeZone)
      if (expiry.kind !== 'inactivity' || until === null) continue
      for (const account of this.accounts.values()) account.startClock(unit, { since: null, until, terms: [expiry] })
    }
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

  cancelOrder(order: string): Decision {
    return this.report({ type: 'order.cancelled', id: this.#id('cancel'), member: this.#order(order).member, order })
  }

  confirm(order: string, name = 'delivered'): Decision {
    const { member } = this.#order(order)
    return this.report({ type: 'order.confirmed', id: this.#id('confirm'), member, order, name })
  }

  visit(member: string): Decision {
    return this.report({ type: 'visit', id: this.#id('visit'), member })
  }

  report(activity: Happening, some: Partial<State> = {}): Decision {
    const state = { ...this.stateFor(activity), ...some }
    const decision = decide(this.program, state, activity, this.context())
    if (decision.joins) this.accounts.set(activity.member, new Account(activity.member, this.now))
    for (const moved of decision.clocks) this.account(moved.member).move(moved)
    this.#post(decision.entries)
    this.#reclaim(decision.reclaimed)
    for (const debt of decision.forgiven) this.forgiven.set(debt.id, { ...debt, at: this.#ids })
    this.referrals.keep(decision.referral, activity.type === 'order.paid' ? activity.order.id : null)
    this.uses.take(decision.uses)
    this.#keepCards(decision)
    if (activity.type === 'order.paid' && !decision.refusals.some(({ code }) => code === 'not_a_member')) {
      this.orders.set(activity.order.id, recordOrder(activity, decision))
      this.#count(activity)
    }
    const order = refundedBy(activity)
    if (order !== null) {
      recordRefund(this.#order(order), decision)
      this.uses.giveBack(decision.entries)
    }
    return decision
  }

  redeem(member: string, request: RedemptionRequest): Redeeming {
    const redeeming = redeem(this.program, this.account(member).state, request, this.context())
    if (redeeming.ok) {
      const { unit, validUntil, entries } = redeeming
      this.#post(entries)
      const id = this.#id('taken')
      this.redemptions.push({ id, after: this.#ids, member, unit, status: 'reserved', validUntil, entries })
    }
    return redeeming
  }

  cancel(index = this.redemptions.length - 1): Cancelling {
    const taken = this.redemptions[index]
    assert.ok(taken)
    const account = this.account(taken.member)
    const cancelling = cancelRedemption(this.program, account.state, this.#stateOf(taken), this.context())
    if (cancelling.ok) {
      this.#post(cancelling.entries)
      this.#reclaim(cancelling.reclaimed)
      taken.status = 'cancelled'
    }
    return cancelling
  }

  #stateOf({ id, member, unit, status, validUntil, after, entries }: Taken): RedemptionState {
    const account = this.account(member)
    const took = entries
      .filter(entry => entry.kind === 'redeem')
      .map(({ lot, amount }) => ({ lot: account.shown(account.lots.get(lot ?? '')!), amount: -amount }))
    const forgiven = [...this.forgiven.values()].filter(
      debt => debt.at > after && debt.member === member && debt.unit === unit,
    )
    return { id, status, validUntil, unit, took, forgiven }
  }

  sweep(member: string): Draft[] {
    const entries = sweep(this.account(member).state, this.context())
    this.#post(entries)
    return entries
  }

  /** The shop lets a doubtful referral count. */
  approve(friend: string): void {
    const kept = this.referrals.of(friend)
    assert.ok(kept && (kept.status === 'joined' || kept.status === 'review'))
    kept.approved = true
    if (kept.status === 'joined') return
    const { id, advocate, order, convertedAt } = kept
    const advocacy = this.referrals.advocacy(id, advocate, this.entries)
    const members = [this.account(advocate).state, this.account(friend).state]
    const payment = { friend, order, at: convertedAt ?? this.now }
    const { entries, heldUntil, levels } = payApproved(this.program, members, advocacy, payment, this.context())
    this.#post(entries)
    if (order !== null) this.#order(order).awards.push(...entries.filter(entry => entry.order === order).map(awardOf))
    this.referrals.all.set(id, { ...kept, status: 'paid', heldUntil })
    this.referrals.reach(advocate, levels)
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
    const about = activity.type === 'order.confirmed' ? activity.order : refundedBy(activity)
    const order = about === null ? null : this.#order(about)
    const paying = order && this.referrals.counting(order.referral)
    return {
      members: [...this.accounts.values()].map(({ id, state }) => ({ ...state, cards: cardsOf(this, id) })),
      cardRewards: unusedCards(this, activity.member).map(taken => this.#stateOf(taken)),
      referral: this.referrals.waiting(activity.member, this.entries),
      referrer: null,
      order,
      advocacy: paying ? this.referrals.advocacy(paying.id, paying.advocate, this.entries) : null,
      used: this.uses.usedFor(this.program, activity, activity.at === undefined ? this.now : Date.parse(activity.at)),
    }
  }

  #keepCards({ cards, takenBack, rewards, entries }: Decision): void {
    for (const { member, card, reached } of cards) this.reached.set(`${member} ${card}`, reached)
    for (const taken of this.redemptions) if (takenBack.includes(taken.id)) taken.status = 'cancelled'
    for (const { id, member, validUntil, card } of rewards) {
      if (!card) continue
      const took = entries.filter(entry => entry.kind === 'redeem' && entry.redemption === id)
      const status = 'granted'
      this.redemptions.push({ id, after: this.#ids, member, unit: card.id, status, validUntil, entries: took })
    }
  }

  /** What became of debts that were forgiven. */
  #reclaim(reclaimed: readonly { id: string; amount: number }[]): void {
    for (const { id, amount } of reclaimed) {
      const debt = this.forgiven.get(id)
      assert.ok(debt && amount > 0 && amount <= debt.amount, 'nothing is taken after all twice')
      debt.amount -= amount
    }
  }

  #post(entries: readonly Draft[]): void {
    for (const entry of entries) {
      this.account(entry.member).post(entry, this.now)
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

/** The order that an activity gives something back of. */
function refundedBy(activity: Happening): string | null {
  if (activity.type === 'order.cancelled') return activity.order
  return activity.type === 'order.refunded' ? activity.refund.order : null
}
