import type { Grants, Program, ReferralSide } from '@tenth/contract'
import { Book, isOver } from './book.ts'
import { endOfDayAfter } from './calendar.ts'
import type { Draft, GrantedReward } from './decision.ts'
import { give } from './give.ts'
import type { Advocacy, ReferralStep } from './referral-state.ts'
import type { Context, Instant, MemberState } from './state.ts'

/** Who is paid, and for what. */
export interface Payment {
  friend: string
  /** The friend's order, with which it goes back; null where something else made the friend count. */
  order: string | null
  at: Instant
}

type Paid = Pick<ReferralStep, 'heldUntil' | 'rewards' | 'levels'>

/** What a side gets, as a list. */
export function grantsOf(side: ReferralSide): Grants {
  return Array.isArray(side) ? side : [side]
}

/** The name of a level in the ledger. */
export function levelRule(friends: number): string {
  return `referral:${friends}`
}

/** Gives both sides their share, and the advocate what this many friends bring. */
export function payReferral(
  book: Book,
  program: Program,
  { advocate, counted, levels: before }: Advocacy,
  { friend, order, at }: Payment,
): Paid {
  const rule = program.referral
  if (!rule) return { heldUntil: null, rewards: [], levels: [] }
  const end = rule.hold ? endOfDayAfter(at, rule.hold, program.timeZone) : null
  const heldUntil = isOver(end, book.now) ? null : end
  const given = (member: string, name: string, grants: Grants, by: string | null) => {
    const giving = { member, rule: name, order: by, hold: rule.hold, at }
    const now = give(book, program, giving, together(grants))
    return now.concat(give(book, program, { ...giving, at: heldUntil ?? at }, rewardsOf(grants)))
  }
  const levels = rule.levels.filter(
    ({ friends }) => friends === counted + 1 && !before.some(level => level.friends === friends),
  )
  const rewards: GrantedReward[] = [
    ...given(advocate, 'referral', grantsOf(rule.advocate), order),
    ...given(friend, 'referral', grantsOf(rule.friend), order),
    // A level is no order's own: it goes back by the number of friends alone.
    ...levels.flatMap(({ friends, gives }) => given(advocate, levelRule(friends), gives, null)),
  ]
  return { heldUntil, rewards, levels: levels.map(({ friends }) => friends) }
}

/** What the shop approved, paid as if it had been on the day the friend came to count. */
export function payApproved(
  program: Program,
  members: readonly MemberState[],
  advocacy: Advocacy,
  payment: Payment,
  context: Context,
): Paid & { entries: Draft[] } {
  const book = new Book(members, context)
  const paid = payReferral(book, program, advocacy, payment)
  return { ...paid, entries: book.entries }
}

/** Points and stamps, one sum for each unit, so that each is one line of the ledger. */
function together(grants: Grants): Grants {
  const sums = new Map<string, number>()
  for (const grant of grants) {
    if ('reward' in grant) continue
    const unit = 'card' in grant ? grant.card : ''
    sums.set(unit, (sums.get(unit) ?? 0) + ('card' in grant ? grant.stamps : grant.points))
  }
  return [...sums].map(([card, sum]) => (card === '' ? { points: sum } : { stamps: sum, card }))
}

function rewardsOf(grants: Grants): Grants {
  return grants.filter(grant => 'reward' in grant)
}
