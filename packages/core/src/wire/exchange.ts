import { errorOf } from './answer.ts'
import { NetworkError, TokenError } from '../errors/index.ts'
import type { Fetch } from './fetch.ts'
import { publicProgram, type WireRoute } from './page-routes.ts'
import { initOf, type Send, type Sent } from './request.ts'
import type { Token } from './token.ts'

/** What every call of a page needs. */
export interface Connection {
  /** Without a slash at the end. */
  api: string
  key: string
  fetch: Fetch
  token: Token
  /** One object for each signing in, for what must not outlive it. */
  session: object
}

/** One call over the wire. Asks for a new token once when the server refuses the one it got; throws a TenthError. */
export async function exchange(
  connection: Connection,
  route: WireRoute,
  sent: Sent = {},
  send: Send = briefly(connection.fetch),
  renew = true,
): Promise<Response> {
  const [method, path, auth] = route
  // The programme is the same for everyone; without a token its request needs no preflight.
  const token = route === publicProgram ? null : await connection.token.get()
  if (!token && auth === 'member') throw new TokenError('Nobody is signed in. Give the client a member token first.')
  const url = `${connection.api}${path}?key=${connection.key}${sent.search ?? ''}`
  const response = await send(url, initOf(method, token, sent)).catch((cause: unknown) => {
    throw sent.signal?.aborted ? cause : new NetworkError(cause)
  })
  if (sent.signal?.aborted) {
    // A fetch within the same process does not look at the signal.
    void response.body?.cancel()
    throw sent.signal.reason
  }
  if (response.ok || response.status === 304) return response
  const error = await errorOf(response)
  if (renew && error.name === 'ProblemError' && error.code.startsWith('token_') && connection.token.renew(token))
    return exchange(connection, route, sent, send, false)
  throw error
}

/** Sends once, and waits no longer than a person would. */
function briefly(fetch: Fetch): Send {
  return (url, init) => fetch(new Request(url, { signal: AbortSignal.timeout(15_000), ...init }))
}
