import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

const schema = `
  CREATE TABLE IF NOT EXISTS customers (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, language TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    hash TEXT PRIMARY KEY, customer TEXT REFERENCES customers (id), language TEXT, referral TEXT, voucher TEXT,
    notice TEXT, created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sign_in_links (
    hash TEXT PRIMARY KEY, customer TEXT NOT NULL REFERENCES customers (id), expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS cart_lines (
    session TEXT NOT NULL REFERENCES sessions (hash), sku TEXT NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (session, sku)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS orders (
    id TEXT PRIMARY KEY, customer TEXT REFERENCES customers (id), session TEXT NOT NULL, name TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending', 'paid', 'failed')), delivery INTEGER NOT NULL,
    saved INTEGER NOT NULL, voucher TEXT, created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS order_lines (
    order_id TEXT NOT NULL REFERENCES orders (id), id TEXT NOT NULL, sku TEXT NOT NULL, quantity INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0), refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded <= quantity),
    PRIMARY KEY (order_id, id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, customer TEXT NOT NULL, message TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'sent', 'rejected')), answer TEXT
  ) STRICT;
`

/** Opens the shop's own books: customers, carts, orders, and what is still to be told to Tenth. */
export function openShopDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;')
  db.exec(schema)
  return db
}

/** All or nothing. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

export function one<Row>(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): Row | undefined {
  return db.prepare(sql).get(...values) as Row | undefined
}

export function all<Row>(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): Row[] {
  return db.prepare(sql).all(...values) as Row[]
}

export function run(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): number {
  return Number(db.prepare(sql).run(...values).changes)
}
