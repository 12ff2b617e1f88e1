import type { DatabaseSync } from 'node:sqlite'
import type { Language } from '../words/language.ts'
import { hash, newNumber, newSecret } from './secret.ts'
import { one, run } from './shop-database.ts'

export interface Customer {
  /** The shop's own number for her, which is also her member id in the programme. */
  id: string
  name: string
  email: string
  language: Language
  created_at: string
}

const quarterHour = 15 * 60_000

export function customerById(db: DatabaseSync, id: string): Customer | undefined {
  return one<Customer>(db, 'SELECT * FROM customers WHERE id = ?', id)
}

/** To the letter, as mail servers may read an address; whoever signs in need not remember her capitals. */
export function customerByEmail(db: DatabaseSync, email: string, how: 'exact' | 'any case'): Customer | undefined {
  if (how === 'exact') return one<Customer>(db, 'SELECT * FROM customers WHERE email = ?', email)
  const sql = 'SELECT * FROM customers WHERE lower(email) = lower(?) ORDER BY email = ? DESC LIMIT 1'
  return one<Customer>(db, sql, email, email)
}

export function addCustomer(db: DatabaseSync, person: { name: string; email: string; language: Language }): Customer {
  const customer = { ...person, id: newNumber('C'), created_at: new Date().toISOString() }
  const { id, name, email, language, created_at } = customer
  run(db, 'INSERT INTO customers VALUES (?, ?, ?, ?, ?)', id, name, email, language, created_at)
  return customer
}

/** Makes the secret of a link that signs a customer in, once, within a quarter of an hour. */
export function makeSignInLink(db: DatabaseSync, customer: string): string {
  const secret = newSecret()
  run(db, 'INSERT INTO sign_in_links VALUES (?, ?, ?)', hash(secret), customer, Date.now() + quarterHour)
  return secret
}

/** Whose link it is; it cannot be used again. */
export function takeSignInLink(db: DatabaseSync, secret: string): string | undefined {
  return one<{ customer: string }>(
    db,
    'DELETE FROM sign_in_links WHERE hash = ? AND expires_at > ? RETURNING customer',
    hash(secret),
    Date.now(),
  )?.customer
}
