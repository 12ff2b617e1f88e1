import type { CardRecord, Clock, Draft, Lot, MemberProfile, MemberState, MovedClock, TierStanding } from '@tenth/engine'

/** A lot with its own date, and where it came from. */
export interface Held extends Lot {
  openedAt: number
  rule: string | null
}

/** One member while days are gone through again: what the database's triggers keep, in memory. */
export class Person {
  readonly id: string
  readonly lots = new Map<string, Held>()
  readonly clocks = new Map<string, Clock>()
  readonly owed = new Map<string, number>()
  readonly reached = new Map<string, number>()
  /** Stamps that rewards took, by card. */
  readonly spent = new Map<string, number>()
  profile: MemberProfile
  standing: TierStanding | null = null
  /** When time alone changes the tier. */
  tierDueAt: number | null = null
  /** The local day of the last look at segments. */
  lookedOn = ''

  constructor(id: string, profile: MemberProfile) {
    this.id = id
    this.profile = profile
  }

  state(): MemberState {
    const lots = [...this.lots.values()].filter(lot => lot.remaining > 0).map(lot => this.shown(lot))
    const owed = Object.fromEntries([...this.owed].filter(([, amount]) => amount > 0))
    return {
      id: this.id,
      lots,
      owed,
      clocks: Object.fromEntries(this.clocks),
      cards: this.#cards(),
      profile: this.profile,
    }
  }

  /** A lot with the clock that it follows reckoned in. */
  shown({ openedAt, rule: _rule, ...lot }: Held): Lot {
    const name = lot.clock ?? (lot.expiresAt === null ? lot.unit : null)
    const clock = name === null ? undefined : this.clocks.get(name)
    if (name === null || !clock) return lot
    const { since, until } = clock
    const own = lot.expiresAt
    const goesOn = since === null || openedAt >= since || (own !== null && own > since)
    return { ...lot, clock: name, expiresAt: goesOn ? Math.max(own ?? until, until) : (own ?? since) }
  }

  move({ member: _member, clock, ...to }: MovedClock): void {
    this.clocks.set(clock, to)
  }

  /** Brings lots and debts along with an entry. */
  post(draft: Draft, now: number): void {
    const { id, unit, amount, pending, lot, kind } = draft
    if (lot === null) {
      this.owed.set(unit, (this.owed.get(unit) ?? 0) - amount)
    } else if (lot === id) {
      this.#open(draft, now)
    } else {
      const held = this.lots.get(lot)
      if (!held) throw new Error(`The simulation knows no lot ${lot}.`)
      held.remaining += amount + pending
      if (kind === 'activate') held.pendingUntil = held.awaits = null
    }
  }

  #open(draft: Draft, now: number): void {
    const { id, unit, amount, pending, pendingUntil, expiresAt, follows = null, awaits = null, rule } = draft
    const remaining = amount + pending
    const clock = follows?.clock ?? null
    this.lots.set(id, { id, unit, remaining, pendingUntil, expiresAt, clock, awaits, openedAt: now, rule })
    if (!follows?.terms || expiresAt === null) return
    const { since, until, terms } = this.clocks.get(follows.clock) ?? { since: null, until: expiresAt, terms: [] }
    const known = terms.some(one => JSON.stringify(one) === JSON.stringify(follows.terms))
    this.clocks.set(follows.clock, { since, until, terms: known ? terms : [...terms, follows.terms] })
  }

  /** What is held of each unit, pending too, less what is owed. */
  holdings(): Map<string, number> {
    const all = new Map<string, number>()
    for (const { unit, remaining } of this.lots.values()) all.set(unit, (all.get(unit) ?? 0) + remaining)
    for (const [unit, owed] of this.owed) all.set(unit, (all.get(unit) ?? 0) - owed)
    return all
  }

  #cards(): Record<string, CardRecord> {
    const cards = new Set([...this.reached.keys(), ...this.spent.keys()])
    return Object.fromEntries(
      [...cards].map(card => [card, { spent: this.spent.get(card) ?? 0, reached: this.reached.get(card) ?? 0 }]),
    )
  }
}
