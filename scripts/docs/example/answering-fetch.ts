import type { ProblemCode } from '@tenth/core'
import type { PageRoute } from '../../../packages/core/src/call.ts'
import { answers } from './answers.ts'
import type { Deli } from './deli.ts'

/** The calls a page may make, with their method and path: the builder takes them from the contract. */
declare const ROUTES: [name: PageRoute, method: string, path: string][]

/** What a server says where there is no such thing. */
const missing: Readonly<Record<string, ProblemCode>> = {
  getMe: 'member_unknown',
  getMyRedemption: 'redemption_unknown',
}

const patterns = ROUTES.map(([name, method, path]) => ({
  name,
  method,
  path: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}))

/** A fetch for a client of Tenth that asks no network: the example's deli answers, in the shapes of the contract. */
export function answeringFetch(deli: Deli): (request: Request) => Promise<Response> {
  return async request => {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname === '/v1/me/events') return stream(deli)
    const called = patterns.find(({ method, path }) => method === request.method && path.test(pathname))
    const answer = called && (answers[called.name] as ((asked: object) => unknown) | undefined)
    if (!called || !answer) return problem('not_found')
    const params = called.path.exec(pathname)?.groups ?? {}
    const body: unknown = request.method === 'POST' ? await request.json() : undefined
    const reply = answer({ deli, params: { ...params }, query: Object.fromEntries(searchParams), body })
    return reply === undefined ? problem(missing[called.name] ?? 'not_found') : Response.json(reply)
  }
}

function problem(code: ProblemCode): Response {
  const headers = { 'content-type': 'application/problem+json' }
  const body = { type: 'about:blank', title: 'The example has no answer to this.', status: 404, code }
  return new Response(JSON.stringify(body), { status: 404, headers })
}

/** The stream by which a page learns that something changed for its member. */
function stream(deli: Deli): Response {
  const encoder = new TextEncoder()
  let leave: () => void
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = (): void => {
        const revision = deli.member?.revision ?? 0
        controller.enqueue(encoder.encode(`event: revision\ndata: ${revision}\n\n`))
      }
      tell()
      leave = deli.listen(tell)
    },
    cancel: () => leave(),
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}
