import type { ColumnType, Generated } from 'kysely'

/** The tables that are reached through Kysely's builder; the ledger itself is written in SQL. */
export interface Tables {
  programs: ProgramTable
  program_versions: ProgramVersionTable
  keys: KeyTable
  members: MemberTable
}

/** A tenant. */
export interface ProgramTable {
  program_id: string
  /** In force; null until something is published. */
  version: Generated<number | null>
  email_salt: Generated<Uint8Array>
  created_at: Generated<Date>
}

export interface ProgramVersionTable {
  program_id: string
  version: number
  /** Written as JSON text. */
  document: ColumnType<unknown, string, never>
  published_at: Date
}

/** A key of a programme: of a secret one only its hash and the public half of its signing key are kept. */
export interface KeyTable {
  program_id: string
  id: string
  kind: 'secret' | 'publishable'
  secret_hash: Uint8Array | null
  /** JWK `x` of the Ed25519 key that checks member tokens. */
  public_key: string | null
  created_at: Date
  revoked_at: Date | null
}

export interface MemberTable {
  program_id: string
  id: string
  joined_at: Date
  language: string | null
  email_hash: Uint8Array | null
  referral_code: string
  /** Grows by one with every change a page would show. */
  revision: Generated<number>
}
