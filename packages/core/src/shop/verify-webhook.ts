import type { Event } from '@tenth/contract'
import { SetupError } from '../errors/index.ts'

/** Why a message was not believed. */
export type WebhookFault = 'headers_missing' | 'timestamp_outside' | 'signature_wrong' | 'body_unreadable'

/** Thrown for a message that is not to be believed: answer it with 400. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError'
  readonly code: WebhookFault

  constructor(code: WebhookFault, message: string) {
    super(message)
    this.code = code
  }
}

/** How strictly a message is looked at. */
export interface WebhookOptions {
  /** By how many seconds its time may differ from ours. @default 300 */
  tolerance?: number
  /** @default the system's clock */
  now?: () => Date
}

type HeadersLike = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Checks that a message came from the server and is no old one sent again, and answers the event it tells. Give the
 * body as it arrived, before anything parsed it. Works in Node, Deno, Bun and workers.
 *
 * @throws WebhookError when the message is not to be believed.
 * @throws SetupError when the secret is none.
 * @example
 * ```ts
 * app.post('/tenth-events', async request => {
 *   const event = await verifyWebhook(await request.text(), request.headers, process.env.TENTH_WEBHOOK_SECRET)
 *   if (event.type === 'member.joined') welcome(event.member)
 *   return new Response(null, { status: 204 })
 * })
 * ```
 */
export async function verifyWebhook(
  payload: string | Uint8Array,
  headers: HeadersLike,
  secret: string,
  { tolerance = 300, now = () => new Date() }: WebhookOptions = {},
): Promise<Event> {
  const key = await keyOf(secret)
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map(name => header(headers, `webhook-${name}`))
  if (!id || !timestamp || !signatures)
    throw new WebhookError('headers_missing', 'webhook-id, webhook-timestamp and webhook-signature must be there.')
  const off = Math.abs(now().getTime() / 1000 - Number(timestamp))
  if (!/^\d{1,12}$/.test(timestamp) || !(off <= tolerance))
    throw new WebhookError('timestamp_outside', `Its time is more than ${tolerance} seconds from ours.`)
  const encoder = new TextEncoder()
  const body = typeof payload === 'string' ? encoder.encode(payload) : payload
  const head = encoder.encode(`${id}.${timestamp}.`)
  const signed = new Uint8Array(head.length + body.length)
  signed.set(head)
  signed.set(body, head.length)
  if (!(await anySigns(key, signatures, signed)))
    throw new WebhookError('signature_wrong', 'No signature of it is made with this secret.')
  return eventOf(body)
}

/** WebCrypto compares in constant time. While secrets change there are two signatures. */
async function anySigns(key: CryptoKey, signatures: string, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  for (const one of signatures.split(' ').slice(0, 10)) {
    const bytes = one.startsWith('v1,') ? bytesOf(one.slice(3)) : null
    if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, signed))) return true
  }
  return false
}

function eventOf(body: Uint8Array): Event {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Event
  } catch {
    throw new WebhookError('body_unreadable', 'Its body is not JSON.')
  }
}

async function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = typeof secret === 'string' && secret.startsWith('whsec_') ? bytesOf(secret.slice(6)) : null
  if (!bytes || bytes.length < 16)
    throw new SetupError('The secret of a webhook looks like whsec_… and is in the reply that made it.')
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), char => char.charCodeAt(0))
  } catch {
    return null
  }
}

function header(headers: HeadersLike, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined
  // Node and what stands on it name them in lower case.
  const value = headers[name]
  return typeof value === 'string' ? value : value?.[0]
}
