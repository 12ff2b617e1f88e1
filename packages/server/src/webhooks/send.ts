import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { isIP } from 'node:net'
import { lookupWithin, mayReach, outside, type Reach } from './reach.ts'

/** How one try went: an HTTP status, or why none came. */
export interface Sent {
  status: number | null
  error: string | null
  /** In milliseconds. */
  duration: number
}

/** Posts once: no redirect is followed, and of the answer only its status is read. Never throws. */
export async function send(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { reach, timeout }: { reach: Reach; timeout: number },
): Promise<Sent> {
  const started = performance.now()
  try {
    const status = await post(new URL(url), headers, body, reach, timeout)
    return { status, error: null, duration: Math.round(performance.now() - started) }
  } catch (error) {
    return { status: null, error: sentence(error, timeout), duration: Math.round(performance.now() - started) }
  }
}

function post(url: URL, headers: Readonly<Record<string, string>>, body: string, reach: Reach, timeout: number) {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !mayReach(host, reach)) return Promise.reject(new Error(outside))
  return new Promise<number>((done, fail) => {
    const request = (url.protocol === 'https:' ? secure : plain)(url, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', 'user-agent': 'Tenth', ...headers },
      lookup: lookupWithin(reach),
      signal: AbortSignal.timeout(timeout),
    })
    request.once('response', response => {
      response.destroy()
      done(response.statusCode ?? 0)
    })
    request.on('error', fail)
    request.end(body)
  })
}

function sentence(error: unknown, timeout: number): string {
  const { name, code, message } = error as Error & { code?: string }
  if (name === 'AbortError' || name === 'TimeoutError') return `No answer within ${timeout / 1000} seconds.`
  return (message || code || name).slice(0, 500)
}
