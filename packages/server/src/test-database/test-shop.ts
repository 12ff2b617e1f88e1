import { randomUUID } from 'node:crypto'
import {
  routes,
  type Body,
  type Member,
  type Problem,
  type ProgramInput,
  type Reply,
  type RouteName,
} from '@tenth/contract'
import { SignJWT } from 'jose'
import { createApp } from '../app/create-app.ts'
import { parseKey } from '../auth/key-text.ts'
import { newPublishableKey, newSecretKey, signingKeyOf } from '../auth/secret-key.ts'
import type { Database } from '../db/database.ts'
import { ensureTenant } from '../db/tenant.ts'
import { deli } from './deli-program.ts'

/** What a call came to. */
export type Answer<Name extends RouteName> = { status: number; value: Reply<Name>; problem: Problem }

interface Sent<Name extends RouteName> {
  member?: string
  claims?: { email?: string; language?: string }
  params?: Record<string, string>
  query?: Record<string, string>
  body?: Body<Name>
  idempotencyKey?: string
}

let shops = 0

/**
 * A shop with a programme and a tenant of its own, that speaks to the whole server by HTTP's own requests. Its clock
 * stands still until a test moves it.
 */
export async function openShop(db: Database, program: ProgramInput | null = deli, start = '2026-03-02T10:00:00Z') {
  const name = `shop-${process.pid}-${++shops}`
  const secretKey = newSecretKey(name, 'live')
  const page = newPublishableKey(name, 'live')
  let now = new Date(start)
  const app = createApp({ db, now: () => now, checkReplies: true, sealingKey: 'a key that is in no database' })
  await db.transaction(name, async tx => {
    await ensureTenant(tx, name)
    await tx
      .insertInto('keys')
      .values([
        {
          ...blank,
          program_id: name,
          id: secretKey.id,
          kind: 'secret',
          secret_hash: secretKey.hash,
          public_key: secretKey.publicKey,
          created_at: now,
        },
        { ...blank, program_id: name, id: page.id, kind: 'publishable', created_at: now },
      ])
      .execute()
  })

  async function token(member: string, claims: object): Promise<string> {
    const parsed = parseKey(secretKey.secret)
    if (parsed?.kind !== 'secret') throw new Error('The key cannot be read.')
    const seconds = Math.floor(now.getTime() / 1000)
    return new SignJWT({ ...claims, sub: member, aud: name, iat: seconds, exp: seconds + 600 })
      .setProtectedHeader({ alg: 'EdDSA', kid: secretKey.id })
      .sign(signingKeyOf(parsed.secret))
  }

  async function call<Name extends RouteName>(route: Name, sent: Sent<Name> = {}): Promise<Answer<Name>> {
    const { method, path, auth } = routes[route]
    const url = new URL(
      path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(sent.params?.[key] ?? '')),
      'http://tenth.test',
    )
    for (const [key, value] of Object.entries(sent.query ?? {})) url.searchParams.set(key, value)
    const headers = new Headers()
    if (auth === 'secret') headers.set('authorization', `Bearer ${secretKey.secret}`)
    else headers.set('tenth-key', page.key)
    if (sent.member !== undefined) headers.set('authorization', `Bearer ${await token(sent.member, sent.claims ?? {})}`)
    if (sent.idempotencyKey) headers.set('idempotency-key', sent.idempotencyKey)
    if (sent.body !== undefined) headers.set('content-type', 'application/json')
    const body = sent.body === undefined ? null : JSON.stringify(sent.body)
    const response = await app.fetch(new Request(url, { method, headers, body }))
    const value: unknown = await response.json()
    return { status: response.status, value: value as Reply<Name>, problem: value as Problem }
  }

  /** The call, which must go well. */
  async function must<Name extends RouteName>(route: Name, sent: Sent<Name> = {}): Promise<Reply<Name>> {
    const { status, value } = await call(route, sent)
    if (status !== 200) throw new Error(`${route} answered ${status}: ${JSON.stringify(value)}`)
    return value
  }

  if (program) await must('publishProgram', { body: program })

  return {
    name,
    db,
    call,
    must,
    runDue: () => app.runDue(),
    /** Any request of the shop's backend. */
    fetch: (path: string, init: RequestInit & { duplex?: 'half' } = {}) =>
      app.fetch(
        new Request(new URL(path, 'http://tenth.test'), {
          ...init,
          headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${secretKey.secret}` },
        }),
      ),
    /** Moves the clock. */
    wait: (days: number) => (now = new Date(now.getTime() + days * 86_400_000)),
    now: () => now,
    join: (member: string, referral?: string, claims = {}) =>
      must('join', { member, claims, body: referral === undefined ? {} : { referral } }),
    member: (member: string): Promise<Member> => must('getMember', { params: { member } }),
    buy: (member: string, lines: Line[], order: string = randomUUID(), delivery?: number) =>
      must('reportActivity', { body: paid(member, lines, order, delivery) }),
    refund: (member: string, refund: Extract<Body<'reportActivity'>, { type: 'order.refunded' }>['refund']) =>
      must('reportActivity', { body: { type: 'order.refunded', id: randomUUID(), member, refund } }),
    redeem: (member: string, body: Body<'redeem'>, idempotencyKey: string = randomUUID()) =>
      call('redeem', { member, body, idempotencyKey }),
  }
}

export type Shop = Awaited<ReturnType<typeof openShop>>

interface Line {
  id: string
  sku: string
  quantity: number
  amount: number
  categories?: string[]
}

const blank = { secret_hash: null, public_key: null, revoked_at: null }

/** So many sandwiches at five euros each. */
export function sandwiches(quantity: number, id = 'sandwiches'): Line {
  return { id, sku: 'sandwich', quantity, amount: quantity * 500, categories: ['sandwich'] }
}

/** Something of this price that gets no stamp. */
export function cake(amount: number, id = 'cake'): Line {
  return { id, sku: 'cake', quantity: 1, amount }
}

export function paid(
  member: string,
  lines: Line[],
  order: string,
  delivery = 0,
): Extract<Body<'reportActivity'>, { type: 'order.paid' }> {
  return { type: 'order.paid', id: `paid-${order}`, member, order: { id: order, currency: 'EUR', lines, delivery } }
}
