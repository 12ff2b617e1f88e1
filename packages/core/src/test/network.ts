import { EventEmitter, once } from 'node:events'
import type { Fetch } from '../wire/fetch.ts'

/** A network between a page and the server, which a test takes down or lets lose things. */
export function networkTo(server: Fetch) {
  const requests: string[] = []
  const sent = new EventEmitter()
  let down = false
  let lose = 0
  let blocked: string | undefined
  const fetch: Fetch = async request => {
    const { pathname } = new URL(request.url)
    requests.push(`${request.method} ${pathname}`)
    sent.emit(`${request.method} ${pathname}`)
    if (down || pathname === blocked) throw new TypeError('fetch failed')
    const response = await server(request)
    if (request.method === 'POST' && lose > 0) {
      lose--
      throw new TypeError('fetch failed')
    }
    return response
  }
  return {
    fetch,
    requests,
    drop: () => (down = true),
    restore: () => (down = false),
    /** The server does what it is asked, and so many of its answers to writes never arrive. */
    loseReplies: (count: number) => (lose = count),
    block: (path: string) => (blocked = path),
    /** Waits for the next such request. */
    next: (request: string) => once(sent, request),
    /** How often this was asked for, such as `POST /v1/me`. */
    count: (request: string) => requests.filter(one => one === request).length,
  }
}
