import assert from 'node:assert/strict'
import type { Draft } from '../decision.ts'
import { newProfile } from '../newcomer.ts'
import type { Instant, Lot, MemberProfile, MemberState } from '../state.ts'

/**
 * One member's side of a ledger in memory: keeps lots and sums the way a database's own constraints would, apart
 * from the engine's code, and fails as they would.
 */
export class Account {
  readonly id: string
  readonly lots = new Map<string, Lot>()
  readonly balance = new Map<string, number>()
  readonly pending = new Map<string, number>()
  readonly owed = new Map<string, number>()

  profile: MemberProfile

  constructor(id: string, joinedAt: Instant) {
    this.id = id
    this.profile = newProfile(joinedAt)
  }

  get state(): MemberState {
    const lots = [...this.lots.values()].filter(lot => lot.remaining > 0).map(lot => ({ ...lot }))
    return { id: this.id, lots, owed: Object.fromEntries(this.owed), profile: { ...this.profile } }
  }

  post({ id, unit, kind, amount, pending, lot, pendingUntil, expiresAt }: Draft): void {
    assert.ok(amount !== 0 || pending !== 0, 'an entry moves something')
    add(this.balance, unit, amount)
    add(this.pending, unit, pending)
    if (kind === 'earn') assert.equal(lot, id)
    if (lot === id) {
      this.lots.set(id, { id, unit, remaining: amount + pending, pendingUntil, expiresAt })
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
      if (kind === 'activate') held.pendingUntil = null
    }
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
