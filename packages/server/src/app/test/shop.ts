import type { Problem, ProgramInput } from '@tenth/contract'
import { SignJWT } from 'jose'
import { parseKey } from '../../auth/key-text.ts'
import { newPublishableKey, newSecretKey, signingKeyOf } from '../../auth/secret-key.ts'
import { registerKeys } from '../../cli/register-keys.ts'
import type { Database } from '../../db/database.ts'
import { pino } from 'pino'
import { createApp, type AppOptions } from '../create-app.ts'

export const program: ProgramInput = {
  name: 'Deli',
  currency: 'EUR',
  timeZone: 'Europe/Vilnius',
  languages: ['en'],
  earn: [
    { id: 'welcome', on: 'member.joined', amount: { kind: 'fixed', give: 100 } },
    { id: 'euros', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 100 } },
  ],
  rewards: [
    { id: 'coffee', name: 'Coffee', cost: 50, gives: { kind: 'free_delivery' } },
    { id: 'feast', name: 'Feast', cost: 5000, gives: { kind: 'free_delivery' } },
  ],
}

export interface Said<T = unknown> {
  status: number
  headers: Headers
  body: T
}

interface Ask {
  body?: unknown
  headers?: Record<string, string>
}

let shops = 0

/** A shop of its own on a shared database: its keys, its tokens and an app to call. */
export async function openShop(db: Database, options: Partial<AppOptions> = {}) {
  const id = `shop-${process.pid}-${(shops += 1)}`
  const { secret } = newSecretKey(id, 'live')
  const { key: publishable } = newPublishableKey(id, 'live')
  await registerKeys(db, [given(secret, id), given(publishable, id)], pino({ level: 'silent' }))
  const app = createApp({ db, checkReplies: true, ...options })

  async function ask<T = Problem>(method: string, path: string, { body, headers = {} }: Ask = {}): Promise<Said<T>> {
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
    const request = new Request(`http://shop.test${path}`, { method, ...sent, headers: { ...type, ...headers } })
    const response = await app.fetch(request)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : null) as T }
  }

  const bySecret = { authorization: `Bearer ${secret}` }
  return {
    id,
    app,
    secret,
    publishable,
    ask,
    asShop: <T = Problem>(method: string, path: string, { body, headers }: Ask = {}) =>
      ask<T>(method, path, { body, headers: { ...bySecret, ...headers } }),
    asMember: async <T = Problem>(member: string, method: string, path: string, { body, headers }: Ask = {}) => {
      const authorization = `Bearer ${await memberToken(secret, member)}`
      return ask<T>(method, path, { body, headers: { 'tenth-key': publishable, authorization, ...headers } })
    },
    publish: () => ask('POST', '/v1/program', { body: program, headers: bySecret }),
  }
}

export type Shop = Awaited<ReturnType<typeof openShop>>

interface TokenChanges {
  aud?: string
  /** Seconds from now. */
  exp?: number | null
  kid?: string
  sub?: string
  alg?: string
}

/** A member token as a shop's backend signs it, or changed into one that is wrong. */
export function memberToken(secret: string, member: string, changes: TokenChanges = {}): Promise<string> {
  const key = parseKey(secret)
  if (key?.kind !== 'secret') throw new Error('Tokens are signed with a secret key.')
  const { aud = key.program, exp = 600, kid = key.id, sub = member, alg = 'EdDSA' } = changes
  const token = new SignJWT({}).setProtectedHeader({ alg, kid }).setSubject(sub).setAudience(aud)
  if (exp !== null) token.setExpirationTime(Math.floor(Date.now() / 1000) + exp)
  return token.sign(alg === 'EdDSA' ? signingKeyOf(key.secret) : new TextEncoder().encode(secret))
}

export const order = (id: string, amount = 1000) => ({
  id,
  currency: 'EUR',
  lines: [{ id: '1', sku: 'sandwich', quantity: 1, amount }],
})

export const paid = (id: string, member: string, amount?: number) => ({
  type: 'order.paid',
  id,
  member,
  order: order(id, amount),
})

function given(text: string, tenant: string) {
  const key = parseKey(text)
  if (!key) throw new Error('A key just made can be read.')
  return { text, key, tenant }
}
