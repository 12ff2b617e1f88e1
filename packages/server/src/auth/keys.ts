import { timingSafeEqual } from 'node:crypto'
import type { Database } from '../db/database.ts'
import type { KeyTable } from '../db/tables.ts'
import { parseKey, type KeyText } from './key-text.ts'
import { hashKey } from './secret-key.ts'
import { tenantOf } from './tenant.ts'

/** How long a revoked key may still be believed by a process that did not revoke it. */
const believed = 5_000
const most = 10_000

/** A key that was shown to exist and to be live. */
export interface KnownKey {
  tenant: string
  program: string
  id: string
  kind: KeyTable['kind']
  publicKey: string | null
}

/** Looks keys up under their own tenant, and remembers them for a moment. */
export class Keys {
  readonly #db: Database
  readonly #clock: () => number
  readonly #remembered = new Map<string, { row: KeyTable; until: number }>()

  constructor(db: Database, clock: () => number) {
    this.#db = db
    this.#clock = clock
  }

  /** The live key with this text; null when it is mistyped, revoked or nobody's. */
  async find(text: string): Promise<KnownKey | null> {
    const read = parseKey(text)
    if (!read) return null
    const row = await this.#row(tenantOf(read.program, read.mode), read.id)
    return row?.kind === read.kind && proves(read, text, row) ? known(read.program, row) : null
  }

  /** The live secret key with this id, which signed a token. */
  async signer(key: KnownKey, id: string): Promise<KnownKey | null> {
    const row = await this.#row(key.tenant, id)
    return row?.kind === 'secret' && row.public_key ? known(key.program, row) : null
  }

  /** Whether a key that was shown before is live still. */
  async isLive(tenant: string, id: string): Promise<boolean> {
    return (await this.#row(tenant, id)) !== null
  }

  /** After keys were changed here: nothing old is believed. */
  forget(): void {
    this.#remembered.clear()
  }

  async #row(tenant: string, id: string): Promise<KeyTable | null> {
    const name = `${tenant} ${id}`
    const kept = this.#remembered.get(name)
    const now = this.#clock()
    if (kept && kept.until > now) return kept.row
    const row = await this.#db.transaction(tenant, tx =>
      tx
        .selectFrom('keys')
        .selectAll()
        .where('program_id', '=', tenant)
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst(),
    )
    this.#remembered.delete(name)
    if (!row) return null
    if (this.#remembered.size >= most) this.#remembered.clear()
    this.#remembered.set(name, { row, until: now + believed })
    return row
  }
}

function proves(read: KeyText, text: string, row: KeyTable): boolean {
  if (read.kind === 'publishable') return true
  const hash = row.secret_hash
  const shown = hashKey(text)
  return hash !== null && hash.length === shown.length && timingSafeEqual(hash, shown)
}

function known(program: string, row: KeyTable): KnownKey {
  return { tenant: row.program_id, program, id: row.id, kind: row.kind, publicKey: row.public_key }
}
