import type { Happening, Program } from '@tenth/contract'
import type { Award, Forgiven, Instant, Lot, RecordedLine } from '@tenth/engine'
import { addRefusal, noFigures, type Figures } from './figures.ts'
import type { Person } from './person.ts'
import type { StartUse } from './start-row.ts'

/** An order, what it earned here, and how much of it went back. */
export interface SimulatedOrder {
  id: string
  member: string
  at: Instant
  delivery: number
  refundedDelivery: number
  lines: RecordedLine[]
  awards: Award[]
}

export interface SimulatedRedemption {
  id: string
  member: string
  reward: string
  card: string | null
  unit: string
  cost: number
  at: Instant
  /** Which came first, a redemption or a refund. */
  turn: number
  validUntil: Instant | null
  /** The order that points were spent on. */
  order: string | null
  status: 'granted' | 'reserved' | 'used' | 'cancelled' | 'expired'
  took: { lot: string; amount: number }[]
}

export interface SimulatedReferral {
  id: string
  advocate: string
  friend: string
  status: 'joined' | 'review' | 'paid' | 'reversed' | 'lapsed' | 'refused'
  lapsesAt: Instant | null
  flags: readonly ('address' | 'card' | 'ip' | 'ring' | 'velocity')[]
  approved: boolean
  order: string | null
}

export interface SimulatedForgiven extends Forgiven {
  turn: number
}

/** Who brought whom, and what came of it. */
export class ReferralBook {
  /** Levels that were reached, by advocate; what they gave, as long as it was not taken back. */
  readonly levels = new Map<string, Map<number, { taken: boolean; awards: Award[] }>>()
  /** Rewards that wait for the end of a hold. */
  held: { friend: string; until: Instant; rewards: { rule: string; reward: string }[] }[] = []
  readonly #byFriend = new Map<string, SimulatedReferral>()
  readonly #byAdvocate = new Map<string, Set<string>>()
  readonly #byOrder = new Map<string, string>()
  readonly #byId = new Map<string, string>()

  set(referral: SimulatedReferral): void {
    const { id, friend, advocate, order } = referral
    this.#byFriend.set(friend, referral)
    this.#byId.set(id, friend)
    const friends = this.#byAdvocate.get(advocate) ?? new Set()
    this.#byAdvocate.set(advocate, friends.add(friend))
    if (order !== null) this.#byOrder.set(order, friend)
  }

  of(friend: string): SimulatedReferral | undefined {
    return this.#byFriend.get(friend)
  }

  find(id: string): SimulatedReferral | undefined {
    return this.of(this.#byId.get(id) ?? '')
  }

  ofAdvocate(advocate: string): SimulatedReferral[] {
    return [...(this.#byAdvocate.get(advocate) ?? [])].flatMap(friend => this.of(friend) ?? [])
  }

  /** The referral that an order made count, as long as it does. */
  ofOrder(order: string): SimulatedReferral | null {
    const referral = this.of(this.#byOrder.get(order) ?? '')
    return referral?.order === order && (referral.status === 'paid' || referral.status === 'review') ? referral : null
  }
}

/** A shop under one programme, in memory: everything that a decision needs, and what came of all of them. */
export class World {
  readonly program: Program
  readonly figures: Figures = noFigures()
  readonly people = new Map<string, Person>()
  readonly orders = new Map<string, SimulatedOrder>()
  readonly redemptions = new Map<string, SimulatedRedemption>()
  readonly #redemptionsOf = new Map<string, SimulatedRedemption[]>()
  readonly uses = new Map<string, StartUse[]>()
  readonly forgiven = new Map<string, SimulatedForgiven[]>()
  readonly book = new ReferralBook()
  /** What is gone of each campaign's budget, by campaign and what it counts. */
  readonly budgets: Map<string, number>
  /** Points that counted for tiers, by member. */
  readonly points = new Map<string, { at: Instant; amount: number; rule: string | null }[]>()
  /** What expired of which lot. */
  readonly expired = new Map<string, number>()
  /** Tickets and the like that points were spent on, by member and rule. */
  readonly tickets = new Map<string, { total: number; turn: number; took: { lot: string; amount: number }[] }[]>()
  /** Occasions that the look at members noticed, by id. */
  readonly noticed = new Set<string>()
  /** What each member was given in all, by unit. */
  readonly given = new Map<string, Map<string, number>>()
  /** Orders by their member. */
  readonly ordersOf = new Map<string, string[]>()
  /** The programme in force, by which members stood when the days began. */
  readonly before: Program
  readonly from: Instant
  #ids = 0
  #turn = 0

  constructor(program: Program, before: Program, from: Instant, budgets: ReadonlyMap<string, number>) {
    this.program = program
    this.before = before
    this.from = from
    this.budgets = new Map(budgets)
  }

  /** Later ones sort later, and after all that the ledger made. */
  newId = (): string => `z${(this.#ids += 1).toString().padStart(15, '0')}`

  nextTurn(): number {
    return (this.#turn += 1)
  }

  addOrder(order: SimulatedOrder): void {
    this.orders.set(order.id, order)
    const orders = this.ordersOf.get(order.member) ?? []
    this.ordersOf.set(order.member, orders)
    orders.push(order.id)
  }

  addRedemption(redemption: SimulatedRedemption): void {
    this.redemptions.set(redemption.id, redemption)
    const known = this.#redemptionsOf.get(redemption.member) ?? []
    this.#redemptionsOf.set(redemption.member, known)
    known.push(redemption)
  }

  redemptionsOf = (member: string): readonly SimulatedRedemption[] => {
    return this.#redemptionsOf.get(member) ?? []
  }

  refuse(code: string): void {
    addRefusal(this.figures, code)
  }

  person(id: string): Person {
    const person = this.people.get(id)
    if (!person) throw new Error(`The simulation knows no member ${id}.`)
    return person
  }

  /** A lot as it stands, the clock that it follows reckoned in. */
  lot(member: string, id: string): Lot {
    const person = this.person(member)
    const held = person.lots.get(id)
    if (!held) throw new Error(`The simulation knows no lot ${id}.`)
    return person.shown(held)
  }

  /** What refunds had to forgive of a unit since a turn; the earliest first. */
  forgivenSince(member: string, unit: string, turn: number): Forgiven[] {
    return (this.forgiven.get(member) ?? []).filter(debt => debt.unit === unit && debt.turn > turn && debt.amount > 0)
  }
}

/** When something happened, and what happened. */
export interface Moment {
  now: Instant
  activity: Happening | null
  /** The redemption that entries belong to, where they do not say. */
  redemption: string | null
}
