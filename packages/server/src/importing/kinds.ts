import { ImportedActivity, ImportedLot, ImportedMember, ImportedVoucher, type ImportKind } from '@tenth/contract'
import type * as z from 'zod'
import type { Tx } from '../db/database.ts'
import { importActivities } from './import-activities.ts'
import { importLots } from './import-lots.ts'
import { importMembers } from './import-members.ts'
import { importVouchers } from './import-vouchers.ts'
import type { Imported, Importing } from './imported.ts'
import type { Row } from './row.ts'

/** How texts of CSV become what the schema asks for. */
export type Cell = 'number' | 'boolean' | 'list' | 'json'

interface Kind<S extends z.ZodObject> {
  schema: S
  cells: { readonly [Column in keyof z.output<S>]?: Cell }
  /** Writes a batch inside the caller's transaction. */
  write: (tx: Tx, rows: Row<z.output<S>>[], importing: Importing) => Promise<Imported>
}

function kind<S extends z.ZodObject>(
  schema: S,
  write: Kind<S>['write'],
  cells: Kind<S>['cells'] = {},
): Kind<z.ZodObject> {
  return { schema, write, cells } as unknown as Kind<z.ZodObject>
}

/** How rows of each kind are read and written. */
export const kinds: { readonly [Name in ImportKind]: Kind<z.ZodObject> } = {
  members: kind(ImportedMember, importMembers, { tags: 'list' }),
  lots: kind(ImportedLot, importLots, { amount: 'number', lapses: 'boolean' }),
  activities: kind(ImportedActivity, importActivities, { activity: 'json' }),
  vouchers: kind(ImportedVoucher, importVouchers, { amount: 'number' }),
}
