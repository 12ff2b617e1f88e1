import { giveBackSpent, grant, spendOn, type Draft } from '@tenth/engine'
import { keepGiven } from './keep-given.ts'
import { passTime } from './pass-time.ts'
import type { OtherEntry, Past } from './past.ts'
import { post, reclaim } from './post.ts'
import { tell } from './replay-activity.ts'
import type { World } from './world.ts'

type Other = Extract<Past, { kind: 'other' }>

/** What was given, taken or brought along beside activities and redemptions is so again, in every world. */
export function replayOther(world: World, { member, entry, at: now }: Other): void {
  if (!world.people.has(member)) return world.refuse('not_a_member')
  passTime(world, [member], now, tell)
  const { kind, rule, owed, opens } = entry
  if (kind === 'redeem') return buy(world, member, entry, now)
  if (kind === 'return') return giveBack(world, member, entry, now)
  if (owed || (opens && (rule === 'import' || entry.referral !== null))) return bring(world, member, entry, now)
  if (opens) give(world, member, entry, now)
}

/** By the rules of the programme: how long it lives, what it repays, which cards it fills. */
function give(world: World, member: string, { unit, rule, amount, pending }: OtherEntry, now: number): void {
  const { program } = world
  if (unit !== 'points' && !program.cards.some(({ id }) => id === unit)) return world.refuse('card_unknown')
  const sum = amount + pending
  const grants = unit === 'points' ? [{ points: sum }] : [{ stamps: sum, card: unit }]
  const given = grant(program, world.person(member).state(), rule, grants, { now, newId: world.newId })
  keepGiven(world, given, now)
  post(world, given.entries, { now, activity: null, redemption: null })
}

/** Just as it was written: what an import brought, and what the shop approved of a referral. */
function bring(world: World, member: string, entry: OtherEntry, now: number): void {
  const { unit, kind, rule, amount, pending, opens, order, line, pendingUntil, expiresAt, follows, awaits } = entry
  const id = world.newId()
  const draft: Draft = {
    ...{ id, member, unit, kind, rule, amount, pending, pendingUntil, expiresAt, line },
    ...{ lot: opens ? id : null, order: order !== null && world.orders.has(order) ? order : null },
    ...{ follows: follows ?? null, awaits: awaits ?? null },
  }
  post(world, [draft], { now, activity: null, redemption: null })
  if (entry.referral === null) return
  const referral = world.book.find(entry.referral)
  if (referral) world.book.set({ ...referral, status: 'paid' })
}

function buy(world: World, member: string, { rule, amount }: OtherEntry, now: number): void {
  const spent = spendOn(world.person(member).state(), -amount, rule, { now, newId: world.newId })
  if (!spent.ok) return world.refuse(spent.refusal.code)
  const took = spent.entries.flatMap(({ kind, lot, amount }) =>
    kind === 'redeem' && lot !== null ? [{ lot, amount: -amount }] : [],
  )
  const key = `${member} ${rule}`
  const bought = { total: -amount, turn: world.nextTurn(), took }
  world.tickets.set(key, [...(world.tickets.get(key) ?? []), bought])
  post(world, spent.entries, { now, activity: null, redemption: null })
}

function giveBack(world: World, member: string, { rule, amount }: OtherEntry, now: number): void {
  const key = `${member} ${rule}`
  const bought = world.tickets.get(key) ?? []
  const last = bought.findLast(({ total }) => total === amount)
  if (!last) return
  world.tickets.set(
    key,
    bought.filter(one => one !== last),
  )
  const took = last.took.map(({ lot, amount }) => ({ amount, lot: world.lot(member, lot) }))
  const forgiven = world.forgivenSince(member, 'points', last.turn)
  const back = giveBackSpent(world.person(member).state(), { took, forgiven }, rule, { now, newId: world.newId })
  post(world, back.entries, { now, activity: null, redemption: null })
  reclaim(world, back.reclaimed)
}
