import type { Happening, OwnOccasion } from '@tenth/contract'
import { grant, localTime, segmentsAge, segmentsOf, settleTier, sweep, tierDueAt } from '@tenth/engine'
import { segmentChange } from '../segments/member-segments.ts'
import { tierOccasion } from '../tiers/announce.ts'
import { countedFor, purchasesOf } from './counted.ts'
import { keepGiven } from './keep-given.ts'
import type { Person } from './person.ts'
import { post } from './post.ts'
import { handOutHeld } from './referrals.ts'
import type { World } from './world.ts'

/** Tells the rules of an occasion that was noticed. */
export type Tell = (world: World, occasion: Happening, now: number) => void

/**
 * Does for some members what the day's work does by itself, in its order. Full cards wait where a member is just asking
 * for the reward of one.
 */
export function passTime(world: World, members: Iterable<string>, now: number, tell: Tell, cards = true): void {
  handOutHeld(world, now)
  for (const id of members) {
    const person = world.people.get(id)
    if (!person) continue
    if (isDue(world, person, now)) lookAt(world, person, now, tell)
    post(world, sweep(person.state(), { now, newId: world.newId }), { now, activity: null, redemption: null })
    if (cards) fillCards(world, person, now)
  }
}

/** Gives what cards give by themselves once pending stamps are active, or once a new programme promises it. */
function fillCards(world: World, person: Person, now: number): void {
  const asked = world.program.cards.filter(({ interim, claim }) => interim.length > 0 || claim === 'automatic')
  if (!asked.some(({ id }) => [...person.lots.values()].some(lot => lot.unit === id && lot.remaining > 0))) return
  const given = grant(world.program, person.state(), 'card', [], { now, newId: world.newId })
  keepGiven(world, given, now)
  post(world, given.entries, { now, activity: null, redemption: null })
}

function isDue({ program }: World, person: Person, now: number): boolean {
  if (person.tierDueAt !== null && person.tierDueAt <= now) return true
  return segmentsAge(program) && dayOf(program.timeZone, now) !== person.lookedOn
}

/** Brings segments and the tier of a member up to now; reaching one is an occasion to earn by, once. */
export function lookAt(world: World, person: Person, now: number, tell: Tell): void {
  const { program } = world
  person.tierDueAt = null
  if (!program.tiers && program.segments.length === 0) return
  person.lookedOn = dayOf(program.timeZone, now)
  const purchases = purchasesOf(world, person.id)
  const { profile } = person
  const first = segmentsOf(program, profile, purchases, now)
  const reached = settleOf(world, person, first, now)
  const tier = person.standing?.tier ?? null
  const segments = tier === profile.tier ? first : segmentsOf(program, { ...profile, tier }, purchases, now)
  const { occasions } = segmentChange(program, person.state(), segments, now)
  person.profile = { ...profile, tier, segments: segments.toSorted() }
  for (const occasion of [...occasions, ...reached]) {
    if (world.noticed.has(occasion.id)) continue
    world.noticed.add(occasion.id)
    tell(world, occasion, now)
  }
}

function settleOf(world: World, person: Person, segments: readonly string[], now: number): OwnOccasion[] {
  const { tiers, timeZone } = world.program
  if (!tiers) return []
  const { id, profile } = person
  const calendar = { rules: tiers, timeZone, joinedAt: profile.joinedAt }
  const facts = { joinedAt: profile.joinedAt, counted: countedFor(world, id, tiers), segments }
  const { standing } = settleTier(calendar, person.standing, facts, now)
  person.standing = standing
  person.tierDueAt = tierDueAt(calendar, standing, facts, now)
  return tierOccasion(world.program, profile.tier, { member: id, standing, dueAt: person.tierDueAt })
}

function dayOf(timeZone: string, now: number): string {
  return localTime(now, timeZone).toPlainDate().toString()
}
