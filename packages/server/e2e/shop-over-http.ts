import { randomUUID } from 'node:crypto'
import { eventsPath, routes, type Body, type Problem, type Reply, type RouteName } from '@tenth/contract'
import { SignJWT } from 'jose'
import { parseKey } from '../src/auth/key-text.ts'
import { newPublishableKey, newSecretKey, signingKeyOf } from '../src/auth/secret-key.ts'
import { deli } from '../src/test-database/deli-program.ts'
import { paid } from '../src/test-database/test-shop.ts'
import type { Settings, TenthProcess } from './tenth-process.ts'

interface Sent<Name extends RouteName> {
  member?: string
  params?: Record<string, string>
  query?: Record<string, string>
  body?: Body<Name>
}

type Server = Pick<TenthProcess, 'url'>

/** Points that one order of `euros` earns in the deli. */
export const pointsOf = (euros: number): number => euros * 2

/** An answer that takes longer will not come. */
const patience = 60_000

/** Routes that ask for an Idempotency-Key. */
const keyed: ReadonlySet<RouteName> = new Set<RouteName>(['redeem', 'takeOffer'])

let shops = 0

/** A shop with keys of its own, that says with each call which process is to answer. */
export function shopOverHttp() {
  const name = `shop-${++shops}`
  const secretKey = newSecretKey(name, 'live').secret
  const publishableKey = newPublishableKey(name, 'live').key
  const settings: Settings = { TENTH_SECRET_KEY: secretKey, TENTH_PUBLISHABLE_KEY: publishableKey }

  /** Tokens are kept for a few minutes, so that whoever races does not sign first. */
  const tokens = new Map<string, { token: Promise<string>; until: number }>()
  function token(member: string): Promise<string> {
    const kept = tokens.get(member)
    if (kept && kept.until > Date.now()) return kept.token
    const fresh = { token: tokenOf(member, name, secretKey), until: Date.now() + 300_000 }
    tokens.set(member, fresh)
    return fresh.token
  }

  async function headersOf<Name extends RouteName>(route: Name, { member, body }: Sent<Name>): Promise<Headers> {
    const headers = new Headers()
    if (routes[route].auth === 'secret') headers.set('authorization', `Bearer ${secretKey}`)
    else headers.set('tenth-key', publishableKey)
    if (member !== undefined) headers.set('authorization', `Bearer ${await token(member)}`)
    if (keyed.has(route)) headers.set('idempotency-key', randomUUID())
    if (body !== undefined) headers.set('content-type', 'application/json')
    return headers
  }

  /** Throws only when there was no answer. */
  async function ask<Name extends RouteName>({ url }: Server, route: Name, sent: Sent<Name> = {}): Promise<Response> {
    const { method, path } = routes[route]
    const address = new URL(
      path.replace(/\{(\w+)\}/g, (_, key: string) => sent.params?.[key] ?? ''),
      url,
    )
    for (const [key, value] of Object.entries(sent.query ?? {})) address.searchParams.set(key, value)
    const body = sent.body === undefined ? null : JSON.stringify(sent.body)
    return fetch(address, {
      method,
      headers: await headersOf(route, sent),
      body,
      signal: AbortSignal.timeout(patience),
    })
  }

  async function call<Name extends RouteName>(server: Server, route: Name, sent: Sent<Name> = {}) {
    const response = await ask(server, route, sent)
    const value: unknown = await response.json()
    return { status: response.status, value: value as Reply<Name>, problem: value as Problem }
  }

  async function must<Name extends RouteName>(
    server: Server,
    route: Name,
    sent: Sent<Name> = {},
  ): Promise<Reply<Name>> {
    const { status, value } = await call(server, route, sent)
    if (status !== 200) throw new Error(`${route} answered ${status}: ${JSON.stringify(value)}`)
    return value
  }

  return {
    name,
    settings,
    call,
    must,
    publish: (server: Server) => must(server, 'publishProgram', { body: deli }),
    join: (server: Server, member: string) => must(server, 'join', { member, body: {} }),
    /** Opens the event stream of a member. */
    listen: async ({ url }: Server, member: string): Promise<Response> => {
      const headers = { 'tenth-key': publishableKey, authorization: `Bearer ${await token(member)}` }
      return fetch(new URL(eventsPath, url), { headers, signal: AbortSignal.timeout(patience) })
    },
    member: (server: Server, member: string) => must(server, 'getMember', { params: { member } }),
    /** Reports that an order of so many euros was paid. */
    buy: (server: Server, member: string, order: string, euros: number) =>
      must(server, 'reportActivity', { body: purchase(member, order, euros) }),
  }
}

export type ShopOverHttp = ReturnType<typeof shopOverHttp>

export function purchase(member: string, order: string, euros: number): Body<'reportActivity'> {
  return paid(member, [{ id: '1', sku: 'cake', quantity: 1, amount: euros * 100 }], order)
}

async function tokenOf(member: string, program: string, secretKey: string): Promise<string> {
  const key = parseKey(secretKey)
  if (key?.kind !== 'secret') throw new Error('The key cannot be read.')
  return new SignJWT({ sub: member, aud: program })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.id })
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(signingKeyOf(key.secret))
}
