import { blankCard, type CardRecord } from './card-record.ts'
import type { Draft, Reclaimed } from './decision.ts'
import type { Clock, Context, Forgiven, Instant, Lot, MemberState } from './state.ts'

/** What a line says beside who, what and why; all the rest is null or zero. */
type Posting = Pick<Draft, 'member' | 'unit' | 'kind'> & Partial<Draft>

interface Account {
  lots: Map<string, Lot>
  owed: Map<string, number>
  clocks: Map<string, Clock>
  cards: Readonly<Record<string, CardRecord>>
}

/**
 * The ledger while a decision is made. Every line is applied as it is written, so that each step sees what the
 * steps before it left. It works on copies: the state it was opened with stays as it was.
 */
export class Book {
  readonly entries: Draft[] = []
  /** What refunds could not take back, and no debt stands for. */
  readonly forgiven: Forgiven[] = []
  /** What of such was taken after all. */
  readonly reclaimed: Reclaimed[] = []
  readonly now: Instant
  readonly newId: () => string
  readonly #accounts = new Map<string, Account>()

  constructor(members: readonly MemberState[], context: Context) {
    this.now = context.now
    this.newId = context.newId
    for (const { id, lots, owed, clocks = {}, cards = {} } of members) {
      this.#accounts.set(id, {
        lots: new Map(lots.map(lot => [lot.id, { ...lot }])),
        owed: new Map(Object.entries(owed)),
        clocks: new Map(Object.entries(clocks)),
        cards,
      })
    }
  }

  has(member: string): boolean {
    return this.#accounts.has(member)
  }

  /** A customer who has just joined: nothing earned, nothing owed. */
  open(member: string): void {
    if (!this.has(member))
      this.#accounts.set(member, { lots: new Map(), owed: new Map(), clocks: new Map(), cards: {} })
  }

  members(): string[] {
    return [...this.#accounts.keys()]
  }

  /** What a member had put on a card before. */
  card(member: string, unit: string): CardRecord {
    return this.#account(member).cards[unit] ?? blankCard
  }

  /** Brings in a lot that was not loaded because nothing was left of it. */
  recall(member: string, lot: Lot): void {
    const { lots } = this.#account(member)
    if (!lots.has(lot.id)) lots.set(lot.id, { ...lot })
  }

  /** A lot by its id; none where nothing was left of it. */
  lot(member: string, id: string): Lot | undefined {
    return this.#account(member).lots.get(id)
  }

  /** The member's lots of a unit in the order they are spent: earliest to expire first, never-expiring last. */
  lots(member: string, unit: string): Lot[] {
    return [...this.#account(member).lots.values()].filter(lot => lot.unit === unit).sort(bySpending)
  }

  /** The lots that can be spent at a moment, in that order. */
  spendable(member: string, unit: string, at: Instant = this.now): Lot[] {
    return this.lots(member, unit).filter(
      lot => lot.remaining > 0 && lot.pendingUntil === null && !isOver(lot.expiresAt, at),
    )
  }

  /** When the first of what a member holds of a unit is lost; null where nothing is, or never. */
  firstEnd(member: string, unit: string): Instant | null {
    const live = this.lots(member, unit).filter(lot => lot.remaining > 0 && !isOver(lot.expiresAt, this.now))
    return live[0]?.expiresAt ?? null
  }

  owed(member: string, unit: string): number {
    return this.#account(member).owed.get(unit) ?? 0
  }

  /** Every unit the member has a lot or a debt in. */
  units(member: string): Set<string> {
    const { lots, owed } = this.#account(member)
    return new Set([...[...lots.values()].map(lot => lot.unit), ...owed.keys()])
  }

  write(posting: Posting): Draft {
    const draft: Draft = { ...blank, id: this.newId(), ...posting }
    if (opensLot(draft)) draft.lot = draft.id
    this.#apply(draft)
    this.entries.push(draft)
    return draft
  }

  hasClock(member: string, name: string): boolean {
    return this.#account(member).clocks.has(name)
  }

  /** Lets everything that follows a clock live until then at least. */
  prolong(member: string, name: string, clock: Clock): void {
    const { lots, clocks } = this.#account(member)
    clocks.set(name, clock)
    for (const lot of lots.values()) {
      if (!follows(lot, name)) continue
      lot.clock = name
      lot.expiresAt = Math.max(lot.expiresAt ?? 0, clock.until)
    }
  }

  /** A member as all of this leaves them. */
  state(member: MemberState): MemberState {
    const { lots, owed, clocks } = this.#account(member.id)
    return {
      ...member,
      lots: [...lots.values()].filter(lot => lot.remaining > 0),
      owed: Object.fromEntries(owed),
      clocks: Object.fromEntries(clocks),
    }
  }

  #apply(draft: Draft): void {
    const { id: entry, member, unit, kind, amount, pending, lot: id } = draft
    const { lots, owed } = this.#account(member)
    if (id === null) {
      owed.set(unit, (owed.get(unit) ?? 0) - amount)
    } else if (id === entry) {
      this.#openLot(draft, id)
    } else {
      const lot = lots.get(id)
      if (!lot) throw new RangeError(`The state of ${member} is missing lot ${id}.`)
      lot.remaining += amount + pending
      if (kind === 'activate') lot.pendingUntil = lot.awaits = null
    }
  }

  /** One that follows a clock lives as long as the clock runs, if that is longer; the first of a kind starts it. */
  #openLot(draft: Draft, id: string): void {
    const { member, unit, amount, pending, pendingUntil, expiresAt, follows = null, awaits = null } = draft
    const { lots, clocks } = this.#account(member)
    const running = follows && clocks.get(follows.clock)
    const end = expiresAt === null ? null : Math.max(expiresAt, running?.until ?? 0)
    const remaining = amount + pending
    lots.set(id, { id, unit, remaining, pendingUntil, expiresAt: end, clock: follows?.clock ?? null, awaits })
    if (!running && follows?.terms && expiresAt !== null) {
      clocks.set(follows.clock, { since: null, until: expiresAt, terms: [follows.terms] })
    }
  }

  #account(member: string): Account {
    const account = this.#accounts.get(member)
    if (!account) throw new RangeError(`The state is missing member ${member}.`)
    return account
  }
}

/** What is earned, and what staff adds or an import brings, is a lot of its own. */
function opensLot({ kind, lot, amount, pending }: Draft): boolean {
  return kind === 'earn' || (kind === 'adjust' && lot === null && amount + pending > 0)
}

/** Whether a moment has come; never does where there is none. */
export function isOver(moment: Instant | null, now: Instant): boolean {
  return moment !== null && moment <= now
}

/** Whether a lot's life follows a clock. */
export function follows({ unit, expiresAt, clock = null }: Lot, name: string): boolean {
  return clock === name || (clock === null && expiresAt === null && unit === name)
}

const blank = {
  amount: 0,
  pending: 0,
  lot: null,
  order: null,
  line: null,
  rule: null,
  pendingUntil: null,
  expiresAt: null,
  follows: null,
  awaits: null,
}

function bySpending(a: Lot, b: Lot): number {
  if (a.expiresAt !== b.expiresAt) return (a.expiresAt ?? Infinity) < (b.expiresAt ?? Infinity) ? -1 : 1
  return a.id < b.id ? -1 : 1
}
