import type { Expiry, Hold, Program } from '@tenth/contract'
import { endOfDayAfter } from './calendar.ts'
import type { Draft } from './decision.ts'
import { lifeEnd } from './expiry.ts'
import type { Instant } from './state.ts'

/** What decides how long something lives: its unit and when it was earned, or the rule's own expiry. */
export interface Earned {
  unit: string
  rule: string
  at: Instant
  expiry?: Expiry | undefined
  hold?: Hold | undefined
}

/**
 * How long something that is earned now will live. It is written with it, so that no later setting reaches back. What
 * never expires follows no clock, neither where the rule says so nor where the unit has one from before. `firstEnd` is
 * when the first of what is there ends.
 */
export function lifeOf(
  program: Program,
  { unit, rule, at, expiry: own }: Earned,
  { unitHasClock, firstEnd }: { unitHasClock: boolean; firstEnd: Instant | null },
): Pick<Draft, 'expiresAt' | 'follows'> {
  const expiry = own ?? expiryOf(program, unit)
  const alone = lifeEnd(expiry, at, program.timeZone)
  const expiresAt = expiry.kind === 'together' ? (firstEnd ?? alone) : alone
  if (expiry.kind === 'inactivity') {
    return { expiresAt, follows: { clock: own ? `rule ${rule}` : unit, terms: expiry } }
  }
  const never = expiry.kind === 'none' && (own !== undefined || unitHasClock)
  return { expiresAt, follows: never ? { clock: '', terms: null } : null }
}

/** Until when it cannot be spent, and what it waits for; nothing where that is over by now. */
export function holdOf(program: Program, { hold, at }: Earned, now: Instant): Pick<Draft, 'pendingUntil' | 'awaits'> {
  const until = hold === undefined ? null : heldUntil(program, hold, at)
  if (until === null || until <= now) return { pendingUntil: null, awaits: null }
  const awaits =
    typeof hold === 'object' && 'confirmed' in hold
      ? { confirmed: hold.confirmed, otherwise: hold.otherwise ?? 'activate' }
      : null
  return { pendingUntil: until, awaits }
}

/** The expiry that the programme gives a unit; none where it has no such card any more. */
export function expiryOf(program: Program, unit: string): Expiry {
  const expiry = unit === 'points' ? program.points.expiry : program.cards.find(card => card.id === unit)?.expiry
  return expiry ?? { kind: 'none' }
}

function heldUntil(program: Program, hold: Hold, at: Instant): Instant | null {
  const end = (period: Parameters<typeof endOfDayAfter>[1]) => endOfDayAfter(at, period, program.timeZone)
  if (hold === 'return_window') return program.returnWindow ? end(program.returnWindow) : null
  if ('until' in hold) return Date.parse(hold.until)
  return end('confirmed' in hold ? (hold.latest ?? { count: 1, unit: 'year' }) : hold)
}
