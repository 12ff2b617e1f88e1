import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** A transaction that sees and writes one tenant's rows only. */
export type Tx = Transaction<Tables>

/** The ledger's database, on PGlite or PostgreSQL. */
export interface Database {
  kysely: Kysely<Tables>
  /** Runs work in one transaction for one tenant (`tenth.program` set, role `tenth_app`), whole again after a deadlock or serialization failure. */
  transaction: <T>(program: string, work: (tx: Tx) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}
