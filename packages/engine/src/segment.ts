import type { Condition, Program } from '@tenth/contract'
import { Temporal } from 'temporal-polyfill'
import { localTime } from './calendar.ts'
import { holds } from './condition.ts'
import { factsOfMember, type Purchase } from './facts.ts'
import type { Instant, MemberProfile } from './state.ts'

/** The segments that a member is in at a moment, by their order in the programme: later ones may look at earlier. */
export function segmentsOf(
  program: Program,
  profile: MemberProfile,
  purchases: readonly Purchase[],
  at: Instant,
): string[] {
  const segments: string[] = []
  for (const { id, when } of program.segments) {
    const facts = { ...factsOfMember(program, { ...profile, segments }, at), purchases }
    if (holds(when, facts)) segments.push(id)
  }
  return segments
}

/** From when on purchases have to be known, to tell the segments; null where none is asked for. */
export function purchasesSince({ segments, timeZone }: Program, at: Instant): Instant | null {
  const today = localTime(at, timeZone).toPlainDate()
  const days = segments
    .flatMap(({ when }) => partsOf(when))
    .flatMap(part => ('recent' in part ? [part.recent.period] : []))
    .map(({ count, unit }) => today.subtract({ [`${unit}s`]: count }))
    .sort((a, b) => Temporal.PlainDate.compare(a, b))
  return days[0]?.toZonedDateTime(timeZone).epochMilliseconds ?? null
}

/** Whether a programme's segments can change by the mere passing of days. */
export function segmentsAge({ segments }: Program): boolean {
  return segments.some(({ when }) => partsOf(when).some(part => Object.keys(part).some(key => aging.has(key))))
}

const aging = new Set(['recent', 'lapsed', 'tenure', 'birthday_month', 'during'])

/** The conditions inside of a condition that are no `all`, `any` or `none`. */
function partsOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(partsOf)
  if ('any' in condition) return condition.any.flatMap(partsOf)
  return 'none' in condition ? condition.none.flatMap(partsOf) : [condition]
}
