import type { RefusedRow } from '@tenth/contract'
import type { Changed } from '../ledger/write.ts'

/** What all kinds know of the import they belong to. */
export interface Importing {
  tenant: string
  /** The import's id. */
  id: string
  now: Date
  newId: () => string
  sealingKey: string | null
}

/** What became of a batch of rows. */
export interface Imported {
  added: number
  /** There already. */
  known: number
  refused: RefusedRow[]
  changed: Changed[]
}
