import type { Happening } from '@tenth/contract'
import type { Advocacy, ReferralStep, Referrer, Signs, State } from '@tenth/engine'
import { addGift } from './figures.ts'
import type { Brought } from './referral-rows.ts'
import type { SimulatedReferral, World } from './world.ts'

const noSigns: Signs = { near: [], up: [], recent: 0 }

/** What the rules need to know of referrals, for one activity. */
export type ReferralFacts = Pick<State, 'referral' | 'referrer' | 'advocacy'>

/**
 * What a decision looks at of referrals. Who brought whom, what was doubtful about it and what the shop said to it stay
 * as they were.
 */
export function referralFacts(
  world: World,
  activity: Happening,
  order: string | null,
  known: { brought: Brought | undefined; advocateOfCode: string | undefined; refusals: readonly string[] },
): ReferralFacts {
  return {
    referral: waitingOf(world, activity),
    referrer: referrerOf(world, activity, known),
    advocacy: order === null ? null : counting(world, order),
  }
}

function waitingOf(world: World, activity: Happening): State['referral'] {
  const on = world.program.referral?.converts.on
  if (activity.type !== on || on === 'member.joined') return null
  const referral = world.book.of(activity.member)
  if (referral?.status !== 'joined' || !world.people.has(referral.advocate)) return null
  const { id, lapsesAt, flags, approved, advocate } = referral
  return { id, lapsesAt, flags, approved, signs: noSigns, ...advocacyOf(world, advocate, id) }
}

function counting(world: World, order: string): Advocacy | null {
  const referral = world.book.ofOrder(order)
  return referral && advocacyOf(world, referral.advocate, referral.id)
}

function advocacyOf(world: World, advocate: string, leftOut: string | null): Advocacy {
  const counted = world.book.ofAdvocate(advocate).filter(({ status, id }) => status === 'paid' && id !== leftOut)
  const levels = [...(world.book.levels.get(advocate) ?? [])].map(([friends, { taken, awards }]) => ({
    friends,
    awards: taken
      ? []
      : awards.map(award => ({ ...award, expired: award.expired + (world.expired.get(award.lot) ?? 0) })),
  }))
  return { advocate, counted: counted.length, levels: levels.sort((a, b) => a.friends - b.friends) }
}

/** What kept a code from counting keeps it from counting again. */
function referrerOf(
  world: World,
  activity: Happening,
  { brought, advocateOfCode, refusals }: Parameters<typeof referralFacts>[3],
): State['referrer'] {
  if (activity.type !== 'member.joined' || activity.joining?.referral === undefined) return null
  const advocate = brought?.advocate ?? advocateOfCode
  if (advocate === undefined || !world.people.has(advocate)) return 'unknown'
  const referrer: Referrer = {
    ...advocacyOf(world, advocate, null),
    sameEmail: refusals.includes('referral_self'),
    existing: refusals.includes('referral_existing_customer'),
    banned: refusals.includes('referral_code_closed'),
    signs: signsOf(brought?.flags ?? []),
  }
  return referrer
}

function signsOf(flags: SimulatedReferral['flags']): Signs {
  const near = (['address', 'card', 'ip'] as const).filter(flag => flags.includes(flag))
  return { near, up: flags.includes('ring') ? ['address'] : [], recent: flags.includes('velocity') ? Infinity : 0 }
}

/** Keeps what became of a referral, and what it gave. */
export function keepStep(
  world: World,
  step: ReferralStep,
  { order, brought }: { order: string | null; brought: Brought | undefined },
): void {
  const { levels, held } = world.book
  const before = world.book.of(step.friend)
  const { advocate, friend, status, convertedAt } = step
  const id = before?.id ?? brought?.id ?? step.id
  world.book.set({
    ...{ id, advocate, friend, status },
    lapsesAt: step.isNew ? step.lapsesAt : (before?.lapsesAt ?? null),
    flags: status === 'reversed' ? (before?.flags ?? []) : step.flags,
    approved: before?.approved ?? brought?.approved ?? false,
    order: convertedAt === null ? (before?.order ?? null) : order,
  })
  const known = levels.get(advocate) ?? new Map<number, { taken: boolean; awards: [] }>()
  levels.set(advocate, known)
  for (const friends of step.levels) {
    const level = known.get(friends) ?? { taken: false, awards: [] }
    known.set(friends, { ...level, taken: status === 'reversed' })
  }
  if (step.rewards.length === 0) return
  const rewards = step.rewards.map(({ rule, reward }) => ({ rule, reward }))
  if (step.heldUntil === null) handOut(world, rewards)
  else held.push({ friend, until: step.heldUntil, rewards })
}

/** Hands out what was held until a moment, of referrals that still count. */
export function handOutHeld(world: World, now: number): void {
  const due = world.book.held.filter(({ until }) => until <= now)
  if (due.length === 0) return
  world.book.held = world.book.held.filter(({ until }) => until > now)
  for (const { friend, rewards } of due) {
    if (world.book.of(friend)?.status === 'paid') handOut(world, rewards)
  }
}

function handOut({ program, figures }: World, rewards: readonly { rule: string; reward: string }[]): void {
  for (const { rule, reward: id } of rewards) {
    const reward = program.rewards.find(one => one.id === id)
    if (reward) addGift(figures, rule, id, reward.gives)
  }
}
