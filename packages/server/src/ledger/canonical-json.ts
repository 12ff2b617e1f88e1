import { createHash } from 'node:crypto'

/** The same text for the same value, in whatever order its fields came. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** Tells whether two requests were the same, without keeping either. */
export function contentHash(value: unknown): Uint8Array {
  return createHash('sha256').update(canonicalJson(value)).digest()
}
