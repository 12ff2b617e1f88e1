import { createHash } from 'node:crypto'
import type { RouteName } from '@tenth/contract'

/** Replies that a page asks for again and again: kept by the browser, and asked about before each use. */
const revalidated: { [Name in RouteName]?: Record<string, string> } = {
  publicProgram: { 'cache-control': 'public, no-cache', vary: 'Tenth-Key' },
  getMe: { 'cache-control': 'private, no-cache', vary: 'Tenth-Key, Authorization' },
}

/** The reply of a call; `304 Not Modified` when the caller has it already. */
export function jsonReply(name: RouteName, request: Request, reply: unknown): Response {
  const text = JSON.stringify(reply)
  const caching = revalidated[name]
  if (!caching) return new Response(text, { headers: { ...json, 'cache-control': 'no-store' } })
  // Of the whole reply: a member's also changes with the programme and the day, not by revision alone.
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  if (matches(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: { ...caching, etag } })
  }
  return new Response(text, { headers: { ...json, ...caching, etag } })
}

const json = { 'content-type': 'application/json' }

/** Weak comparison, as RFC 9110 asks of If-None-Match. */
export function matches(condition: string | null, etag: string): boolean {
  return !!condition && condition.split(',').some(one => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)
}
