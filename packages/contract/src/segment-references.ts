import type { Condition } from './condition.ts'
import type { Segment } from './segment.ts'
import type { TierRules } from './tier.ts'

interface Document {
  segments: readonly Segment[]
  tiers?: TierRules | undefined
  earn: readonly { id: string }[]
}

/** Whether segments and tiers lead somewhere, and `recent` is asked only where it is known. */
export function checkSegments(program: Document, issue: (path: PropertyKey[], message: string) => void): void {
  const { segments, tiers, earn, ...rest } = program
  const known = new Set<string>()
  segments.forEach(({ id, when }, index) => {
    const at = ['segments', index, 'when']
    for (const name of named(when, 'segment').filter(name => !known.has(name))) {
      issue(at, `No segment before this one is called ${name}.`)
    }
    if (keysOf(when).some(key => ofOrder.has(key))) {
      issue(at, 'A segment is about a member, not about one order. Remove total, lines, units, channel and data.')
    }
    if (tiers?.counts === 'segment' && keysOf(when).includes('tier')) {
      issue(at, 'Tiers come from segments here, so no segment can come from tiers.')
    }
    known.add(id)
  })
  tiers?.levels.forEach(({ segment }, index) => {
    if (segment !== undefined && !known.has(segment)) {
      issue(['tiers', 'levels', index, 'segment'], `There is no segment ${segment}.`)
    }
  })
  tiers?.except.forEach((rule, index) => {
    if (rule !== 'referral' && !rule.includes(':') && !earn.some(({ id }) => id === rule)) {
      issue(['tiers', 'except', index], `There is no earning rule ${rule}.`)
    }
  })
  const levels = new Set(tiers?.levels.map(({ id }) => id))
  visit({ earn, ...rest }, [], ({ value, path }) => {
    if ('recent' in value && typeof value['recent'] === 'object') {
      issue([...path, 'recent'], 'Only segments look at recent orders. Make a segment of it and name that here.')
    }
  })
  visit(program, [], ({ value, path }) => {
    if (Object.keys(value).length !== 1) return
    lookUp(value['tier'], levels, name => issue([...path, 'tier'], `There is no tier ${name}.`))
    if (path[0] === 'segments') return
    lookUp(value['segment'], known, name => issue([...path, 'segment'], `There is no segment ${name}.`))
  })
}

const ofOrder = new Set(['total', 'lines', 'units', 'channel', 'data'])

function lookUp(names: unknown, known: ReadonlySet<string>, missing: (name: string) => void): void {
  if (!Array.isArray(names)) return
  for (const name of names) if (typeof name === 'string' && !known.has(name)) missing(name)
}

/** Every kind of condition that is asked, however deep. */
function keysOf(condition: Condition): string[] {
  return Object.entries(condition).flatMap(([key, part]) =>
    ['all', 'any', 'none'].includes(key) ? (part as Condition[]).flatMap(keysOf) : [key],
  )
}

function named(condition: Condition, key: 'segment'): string[] {
  return Object.entries(condition).flatMap(([kind, part]) =>
    ['all', 'any', 'none'].includes(kind)
      ? (part as Condition[]).flatMap(inner => named(inner, key))
      : kind === key
        ? (part as string[])
        : [],
  )
}

function visit(
  value: unknown,
  path: PropertyKey[],
  look: (found: { value: Record<string, unknown>; path: PropertyKey[] }) => void,
): void {
  if (Array.isArray(value)) return value.forEach((item, index) => visit(item, [...path, index], look))
  if (typeof value !== 'object' || value === null) return
  look({ value: value as Record<string, unknown>, path })
  for (const [key, part] of Object.entries(value)) visit(part, [...path, key], look)
}
