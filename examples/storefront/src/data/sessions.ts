import type { DatabaseSync } from 'node:sqlite'
import { asLanguage, type Language } from '../words/language.ts'
import { hash, newSecret } from './secret.ts'
import { one, run } from './shop-database.ts'

/** What the shop remembers of a visit. */
export interface Session {
  hash: string
  customer: string | null
  language: Language | undefined
  /** The code of the friend whose link she came by, until she joins. */
  referral: string | null
  /** The voucher code she gave at the checkout, until she pays. */
  voucher: string | null
  /** What the next page tells her, once. */
  notice: string | null
}

type Row = Omit<Session, 'language'> & { language: string | null }

export function sessionByCookie(db: DatabaseSync, cookie: string | undefined): Session | undefined {
  if (!cookie) return undefined
  const row = one<Row>(db, 'SELECT * FROM sessions WHERE hash = ?', hash(cookie))
  return row && { ...row, language: asLanguage(row.language ?? undefined) }
}

/** Begins a visit; the cookie's value exists nowhere but in the answer. */
export function beginSession(db: DatabaseSync): { session: Session; cookie: string } {
  const cookie = newSecret()
  const session = {
    hash: hash(cookie),
    customer: null,
    language: undefined,
    referral: null,
    voucher: null,
    notice: null,
  }
  run(db, 'INSERT INTO sessions (hash, created_at) VALUES (?, ?)', session.hash, new Date().toISOString())
  return { session, cookie }
}

type Remembered = Partial<Pick<Session, 'customer' | 'language' | 'referral' | 'voucher' | 'notice'>>

export function remember(db: DatabaseSync, session: Session, what: Remembered): void {
  Object.assign(session, what)
  run(
    db,
    'UPDATE sessions SET customer = ?, language = ?, referral = ?, voucher = ?, notice = ? WHERE hash = ?',
    session.customer,
    session.language ?? null,
    session.referral,
    session.voucher,
    session.notice,
    session.hash,
  )
}

/**
 * Signing in changes the cookie, so that one planted before is worth nothing; the cart comes along.
 * Signing out is the same with nobody.
 */
export function renewSession(
  db: DatabaseSync,
  old: Session,
  customer: string | null,
): { session: Session; cookie: string } {
  const { session, cookie } = beginSession(db)
  remember(db, session, { customer, language: old.language, referral: old.referral })
  if (customer) run(db, 'UPDATE cart_lines SET session = ? WHERE session = ?', session.hash, old.hash)
  run(db, 'DELETE FROM cart_lines WHERE session = ?', old.hash)
  run(db, 'DELETE FROM sessions WHERE hash = ?', old.hash)
  return { session, cookie }
}
