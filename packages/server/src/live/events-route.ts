import { ProblemError } from '../app/problem-error.ts'
import type { Proof } from '../auth/authenticate.ts'
import type { Keys } from '../auth/keys.ts'
import type { Live } from './live.ts'

/** Answers `GET /v1/me/events`: an event stream that ends with the token that opened it. */
export function openEvents({ key, membership }: Proof, live: Live, keys: Keys, now: Date): Response {
  if (!membership) throw new ProblemError('token_missing')
  const body = live.open({
    tenant: key.tenant,
    member: membership.member,
    lasts: Math.max(0, membership.expires - now.getTime()),
    holds: async () => (await keys.isLive(key.tenant, key.id)) && (await keys.isLive(key.tenant, membership.signer)),
  })
  if (!body) {
    throw new ProblemError('too_busy', { detail: 'This member holds too many event streams. Ask GET /v1/me instead.' })
  }
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}
