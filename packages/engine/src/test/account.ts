import assert from 'node:assert/strict'
import type { Draft, MovedClock } from '../decision.ts'
import { newProfile } from '../newcomer.ts'
import type { Clock, Instant, Lot, MemberProfile, MemberState } from '../state.ts'

/** A lot as it is kept: its own date, and when it was opened. */
interface Held extends Lot {
  openedAt: Instant
}

/**
 * One member's side of a ledger in memory: keeps lots and sums the way a database's own constraints would, apart
 * from the engine's code, and fails as they would.
 */
export class Account {
  readonly id: string
  readonly lots = new Map<string, Held>()
  readonly clocks = new Map<string, Clock>()
  readonly balance = new Map<string, number>()
  readonly pending = new Map<string, number>()
  readonly owed = new Map<string, number>()

  profile: MemberProfile

  constructor(id: string, joinedAt: Instant) {
    this.id = id
    this.profile = newProfile(joinedAt)
  }

  get state(): MemberState {
    const lots = [...this.lots.values()].filter(lot => lot.remaining > 0).map(lot => this.shown(lot))
    const clocks = Object.fromEntries(this.clocks)
    return { id: this.id, lots, owed: Object.fromEntries(this.owed), clocks, profile: { ...this.profile } }
  }

  /** A lot with the clock that it follows reckoned in. */
  shown({ openedAt, ...lot }: Held): Lot {
    const name = lot.clock ?? (lot.expiresAt === null ? lot.unit : '')
    const clock = this.clocks.get(name)
    if (!clock) return lot
    const { since, until } = clock
    const follows = since === null || openedAt >= since || (lot.expiresAt ?? 0) > since
    return { ...lot, clock: name, expiresAt: follows ? Math.max(lot.expiresAt ?? 0, until) : (lot.expiresAt ?? since) }
  }

  /** A clock moved on, or started. */
  move({ member: _member, clock, ...to }: MovedClock): void {
    const from = this.clocks.get(clock)
    assert.ok(!from || from.until < to.until, 'a clock only runs on')
    this.clocks.set(clock, to)
  }

  /** A switch to inactivity starts the clock of whoever holds what had no end. */
  startClock(unit: string, clock: Clock): void {
    const endless = [...this.lots.values()].some(
      lot => lot.unit === unit && lot.expiresAt === null && (lot.clock ?? null) === null,
    )
    if (endless && !this.clocks.has(unit)) this.clocks.set(unit, clock)
  }

  post(draft: Draft, now: Instant): void {
    const { id, unit, kind, amount, pending, lot } = draft
    assert.ok(amount !== 0 || pending !== 0, 'an entry moves something')
    add(this.balance, unit, amount)
    add(this.pending, unit, pending)
    if (kind === 'earn') assert.equal(lot, id)
    if (lot === id) {
      this.#open(draft, now)
    } else if (lot === null) {
      add(this.owed, unit, -amount)
    } else {
      const held = this.lots.get(lot)
      assert.ok(held, `lot ${lot} is there`)
      assert.equal(held.unit, unit)
      assert.ok(
        kind === 'activate' || (held.pendingUntil === null ? pending === 0 : amount === 0),
        'pending moves apart',
      )
      held.remaining += amount + pending
      if (kind === 'activate') held.pendingUntil = held.awaits = null
    }
  }

  #open({ id, unit, amount, pending, pendingUntil, expiresAt, follows = null, awaits = null }: Draft, now: Instant) {
    const clock = follows?.clock ?? null
    this.lots.set(id, { id, unit, remaining: amount + pending, pendingUntil, expiresAt, clock, awaits, openedAt: now })
    if (!follows?.terms || expiresAt === null) return
    const { since, until, terms } = this.clocks.get(follows.clock) ?? { since: null, until: expiresAt, terms: [] }
    const known = terms.some(one => JSON.stringify(one) === JSON.stringify(follows.terms))
    this.clocks.set(follows.clock, { since, until, terms: known ? terms : [...terms, follows.terms] })
  }

  /** What must hold once a transaction is over. */
  check(): void {
    for (const unit of this.balance.keys()) {
      const lots = [...this.lots.values()].filter(lot => lot.unit === unit)
      for (const lot of lots) assert.ok(lot.remaining >= 0, `lot ${lot.id} holds ${lot.remaining}`)
      const owed = this.owed.get(unit) ?? 0
      const active = sum(lots.filter(lot => lot.pendingUntil === null))
      assert.ok(owed >= 0, 'nothing is owed to the shop twice')
      assert.equal(this.balance.get(unit), active - owed, 'the balance is what the lots hold, less what is owed')
      assert.equal(this.pending.get(unit), sum(lots.filter(lot => lot.pendingUntil !== null)))
    }
  }
}

function add(sums: Map<string, number>, unit: string, amount: number): void {
  const next = (sums.get(unit) ?? 0) + amount
  assert.ok(Number.isSafeInteger(next))
  sums.set(unit, next)
}

function sum(lots: readonly Lot[]): number {
  return lots.reduce((all, lot) => all + lot.remaining, 0)
}
