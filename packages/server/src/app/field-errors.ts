import type * as z from 'zod'
import { issueSentence } from './issue-sentence.ts'

/** One field at fault: where it stands, and a sentence for a person. */
export interface FieldError {
  path: PropertyKey[]
  detail: string
}

type Issue = z.core.$ZodIssue
export type Checked<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] }

/** Checks a value and names every field at fault. */
export function check<S extends z.ZodType>(schema: S, value: unknown): Checked<z.output<S>> {
  const result = schema.safeParse(value, { error: issueSentence, reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, errors: result.error.issues.flatMap(issue => fieldErrors(issue, [])) }
}

/** RFC 6901, behind the part of the request that was looked at; the body is the root. */
export function pointerOf(path: readonly PropertyKey[], part = ''): string {
  return part + path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function fieldErrors(issue: Issue, above: PropertyKey[]): FieldError[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const lines = issue.message.split('\n')
    return issue.keys.map((key, index) => ({ path: [...path, key], detail: lines[index] ?? issue.message }))
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return ofUnion(issue, path)
  if (issue.code === 'invalid_key') return [{ path, detail: issue.issues[0]?.message ?? issue.message }]
  return [{ path, detail: issue.message }]
}

/**
 * A value fits none of several shapes: tell what is wrong with the one that was meant. Where that
 * cannot be told, the schema's own sentence about the choice is told instead.
 */
function ofUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: PropertyKey[]): FieldError[] {
  const branches = issue.errors.filter(branch => !branch.some(isElsewhere))
  const meant = branches.length === 1 ? branches[0] : branches.find(branch => branch.every(isDeep))
  if (meant) return meant.flatMap(inner => fieldErrors(inner, path))
  if (issue.message) return [{ path, detail: issue.message }]
  const sentences = issue.errors.flatMap(branch => branch.map(inner => inner.message))
  return [{ path, detail: [...new Set(sentences)].join(' Or: ') }]
}

/** Another kind of value than this shape, or without the field that makes it this shape. */
function isElsewhere(issue: Issue): boolean {
  if (issue.code === 'invalid_value') return issue.path.length === 0
  return (
    issue.code === 'invalid_type' && (issue.path.length === 0 || (issue.path.length === 1 && issue.input === undefined))
  )
}

/** The shape itself fits; something inside it does not. */
function isDeep(issue: Issue): boolean {
  return issue.path.length > 0
}
