import type { Program, ProgramChange } from '@tenth/contract'

const parts = ['earn', 'cards', 'rewards', 'tiers', 'points', 'referral'] as const satisfies ProgramChange['part'][]

/** What members would want to know of a new version: kinds and ids, in the order of the document. */
export function programChanges(before: Program, after: Program): ProgramChange[] {
  return parts.flatMap(part => changesOf(part, valueAt(before, part), valueAt(after, part)))
}

function changesOf(part: ProgramChange['part'], before: unknown, after: unknown): ProgramChange[] {
  if (same(before, after)) return []
  const [was, is] = [things(part, before), things(part, after)]
  if (!was && !is) {
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
    return [{ part, id: null, change }]
  }
  const old = new Map((was ?? []).map(thing => [thing.id, thing]))
  const now = new Map((is ?? []).map(thing => [thing.id, thing]))
  const kept = [...now].flatMap(([id, thing]): ProgramChange[] => {
    if (!old.has(id)) return [{ part, id, change: 'added' }]
    return same(old.get(id), thing) ? [] : [{ part, id, change: 'changed' }]
  })
  const gone = [...old.keys()].filter(id => !now.has(id))
  const around = was && is && !same(withoutThings(before), withoutThings(after))
  return [
    ...kept,
    ...gone.map((id): ProgramChange => ({ part, id, change: 'removed' })),
    ...(around ? [{ part, id: null, change: 'changed' } as const] : []),
  ]
}

function valueAt(program: Program, part: string): unknown {
  return (program as unknown as Record<string, unknown>)[part]
}

/** The things of a list, or the levels of tiers; null where there are none. */
function things(part: ProgramChange['part'], value: unknown): readonly { id: string }[] | null {
  if (Array.isArray(value)) return value as { id: string }[]
  if (part !== 'tiers' || typeof value !== 'object' || value === null) return null
  const levels = 'levels' in value ? value.levels : null
  return Array.isArray(levels) ? (levels as { id: string }[]) : null
}

/** What a section says beside its levels; nothing where it is a list itself. */
function withoutThings(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'levels'))
}

/** Whether two parts say the same, in whatever order their fields stand. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [of, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return [...new Set([...Object.keys(of), ...Object.keys(other)])].every(key => same(of[key], other[key]))
}
