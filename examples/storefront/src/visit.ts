import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { DatabaseSync } from 'node:sqlite'
import type { Shop } from '@tenth/core/shop'
import { cartOf, type CartLine } from './data/carts.ts'
import { customerById, type Customer } from './data/customers.ts'
import { beginSession, remember, renewSession, sessionByCookie, type Session } from './data/sessions.ts'
import type { Outbox } from './loyalty/outbox.ts'
import { asLanguage, languages, type Language } from './words/language.ts'
import { isWord, sayIn, type Say, type Word } from './words/words.ts'

/** What the shop is run with. */
export interface Shopfront {
  db: DatabaseSync
  /** Tenth, called with the secret key. */
  shop: Shop
  outbox: Outbox
  /** What the page may know of Tenth. */
  tenth: { api: string; publishableKey: string }
}

/** Who looks at a page, and with what in the basket. */
export interface Visit {
  session: Session | null
  customer: Customer | null
  language: Language
  say: Say
  cart: CartLine[]
  /** What she is told once: a text and what is filled in. */
  notice: string | null
  tenth: Shopfront['tenth']
  /** Where she is, to come back after switching the language. */
  path: string
}

export interface Env {
  Variables: { front: Shopfront; visit: Visit }
}

const cookieName = 'deli'

/** Finds out who comes. A visitor who does nothing leaves no session and gets no cookie. */
export function visits(front: Shopfront): MiddlewareHandler<Env> {
  return async (c, next) => {
    const session = sessionByCookie(front.db, getCookie(c, cookieName)) ?? null
    c.set('front', front)
    c.set('visit', look(c, front, session))
    const ref = c.req.query('ref')
    if (ref && ref.length <= 128 && !c.var.visit.customer) remember(front.db, begin(c), { referral: ref })
    await next()
  }
}

/** The session, begun now if there was none. */
export function begin(c: Context<Env>): Session {
  const { front, visit } = c.var
  if (visit.session) return visit.session
  return carry(c, beginSession(front.db))
}

/** Signs somebody in, or out. */
export function become(c: Context<Env>, customer: string | null): Session {
  return carry(c, renewSession(c.var.front.db, begin(c), customer))
}

/** Has the next page tell her something. */
export function notice(c: Context<Env>, word: Word, values: Record<string, string | number> = {}): void {
  remember(c.var.front.db, begin(c), { notice: JSON.stringify([word, values]) })
}

function carry(c: Context<Env>, { session, cookie }: { session: Session; cookie: string }): Session {
  setCookie(c, cookieName, cookie, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 180 * 86_400 })
  c.set('visit', look(c, c.var.front, session))
  return session
}

function look(c: Context<Env>, front: Shopfront, session: Session | null): Visit {
  const customer = session?.customer ? (customerById(front.db, session.customer) ?? null) : null
  const language = session?.language ?? customer?.language ?? spoken(c.req.header('accept-language'))
  const say = sayIn(language)
  return {
    session,
    customer,
    language,
    say,
    cart: session ? cartOf(front.db, session.hash) : [],
    notice: session?.notice ? tell(session.notice, say) : null,
    tenth: front.tenth,
    path: new URL(c.req.url).pathname,
  }
}

function tell(kept: string, say: Say): string | null {
  const [word, values] = JSON.parse(kept) as [string, Record<string, string | number>]
  return isWord(word) ? say(word, values) : null
}

function spoken(header = ''): Language {
  for (const part of header.split(',')) {
    const language = asLanguage(part.trim().slice(0, 2).toLowerCase())
    if (language) return language
  }
  return languages[0]
}
