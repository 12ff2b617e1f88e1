import type { Happening, Inactivity, Program } from '@tenth/contract'
import { Book, follows } from './book.ts'
import { endOfDayAfter } from './calendar.ts'
import type { Draft, MovedClock } from './decision.ts'
import { momentOf } from './moment.ts'
import { expiryOf } from './promise.ts'
import { settle } from './settle.ts'
import type { Clock, Context, Instant, MemberState, State } from './state.ts'

/** What being active comes to, before anything else is decided. */
export interface Activeness {
  state: State
  entries: Draft[]
  clocks: MovedClock[]
}

/** What counts as being active where an expiry does not say. */
const byItself = new Set<string>([
  'order.paid',
  'visit',
  'review',
  'share',
  'follow',
  'subscription.started',
  'subscription.renewed',
  'custom',
])

/**
 * Whoever is active keeps what they have: every clock that the activity counts for runs on from it. What had run out
 * before is lost first, whether or not the sweep has been round.
 */
export function stayActive(program: Program, state: State, activity: Happening, context: Context): Activeness {
  const member = state.members.find(({ id }) => id === activity.member)
  const names = member ? clocksOf(program, member) : new Map<string, Inactivity | null>()
  if (!member || names.size === 0) return { state, entries: [], clocks: [] }
  const at = momentOf(activity, context)
  const book = new Book([member], context)
  const clocks: MovedClock[] = []
  for (const [name, promised] of names) {
    const known = member.clocks?.[name]
    const moved = move(known, promised, { type: activity.type, at, now: context.now, timeZone: program.timeZone })
    if (!moved) continue
    if (known && isOut(known, context.now)) for (const unit of book.units(member.id)) settle(book, member.id, unit)
    book.prolong(member.id, name, moved)
    clocks.push({ ...moved, member: member.id, clock: name })
  }
  const members = state.members.map(other => (other === member ? book.state(member) : other))
  return { state: { ...state, members }, entries: book.entries, clocks }
}

/** Every clock that there is, or ought to be, and the terms that hold for it today. */
function clocksOf(program: Program, { clocks = {}, lots }: MemberState): Map<string, Inactivity | null> {
  const names = new Map<string, Inactivity | null>(Object.keys(clocks).map(name => [name, null]))
  const offer = (name: string, expiry: { kind: string }) => {
    if (expiry.kind !== 'inactivity') return
    if (names.has(name) || lots.some(lot => follows(lot, name))) names.set(name, expiry as Inactivity)
  }
  for (const unit of ['points', ...program.cards.map(card => card.id)]) offer(unit, expiryOf(program, unit))
  for (const { id, expiry } of program.earn) if (expiry) offer(`rule ${id}`, expiry)
  return names
}

/** The clock run on; null where the activity does not count, or changes nothing. */
function move(
  known: Clock | undefined,
  promised: Inactivity | null,
  { type, at, now, timeZone }: { type: string; at: Instant; now: Instant; timeZone: string },
): Clock | null {
  const running = known && !isOut(known, now) ? known : undefined
  const terms = [...(running?.terms ?? [])]
  if (promised && !terms.some(other => isSame(other, promised))) terms.push(promised)
  const ends = terms
    .filter(({ activities }) => (activities ? activities.some(name => name === type) : byItself.has(type)))
    .map(({ period }) => endOfDayAfter(at, period, timeZone))
  const until = Math.max(running?.until ?? 0, ...ends)
  if (ends.length === 0 || until <= now || until === running?.until) return null
  return { since: running ? running.since : (known?.until ?? null), until, terms }
}

function isOut({ until }: Clock, now: Instant): boolean {
  return until <= now
}

function isSame(a: Inactivity, b: Inactivity): boolean {
  const named = ({ activities }: Inactivity) => activities?.toSorted().join()
  return a.period.count === b.period.count && a.period.unit === b.period.unit && named(a) === named(b)
}
