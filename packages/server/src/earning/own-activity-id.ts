import { createHash } from 'node:crypto'

/**
 * The id of something that the server itself noticed, such as `tenth:birthday:2026:ann`: the same words always make the
 * same id, so it happens once. Where it would be too long for an id, the last word stands in it as a hash.
 */
export function ownActivityId(kind: string, ...words: readonly string[]): string {
  const id = ['tenth', kind, ...words].join(':')
  if (id.length <= 128) return id
  const hash = createHash('sha256').update(words.join(':')).digest('base64url')
  return `tenth:${kind}:${hash}`
}
