/** The tables as Kysely sees them. */
export interface Tables {
  keys: KeyTable
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
