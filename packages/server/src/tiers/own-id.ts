import { createHash } from 'node:crypto'

const longest = 160

/** The id of an activity that the server notices itself; the same words are the same activity. */
export function ownId(...words: readonly string[]): string {
  const id = ['tenth', ...words].join(':')
  return id.length <= longest ? id : `tenth:${words[0]}:${createHash('sha256').update(id).digest('base64url')}`
}
