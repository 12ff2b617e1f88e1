import type { Database } from '../db/database.ts'
import { MigrationError } from '../db/migration-error.ts'
import { openDatabase } from '../db/open-database.ts'
import { FolderError } from '../embedded/folder-error.ts'
import { openEmbedded } from '../embedded/open-embedded.ts'
import { CommandError } from './command-error.ts'

/** Opens the PostgreSQL of DATABASE_URL, or else the data folder. */
export async function openLedger({
  databaseUrl,
  data,
}: {
  databaseUrl: string | null
  data: string
}): Promise<Database> {
  try {
    return databaseUrl ? await openDatabase({ connectionString: databaseUrl }) : await openEmbedded(data)
  } catch (error) {
    if (error instanceof FolderError || error instanceof MigrationError) {
      throw new CommandError(error.message, 1, { cause: error })
    }
    if (databaseUrl)
      throw new CommandError(unreachable(databaseUrl, error as Error & { code?: string }), 1, { cause: error })
    throw new CommandError(`The data folder ${data} cannot be opened: ${(error as Error).message}`, 1, { cause: error })
  }
}

/** Names the database without its password. */
function unreachable(databaseUrl: string, error: Error & { code?: string }): string {
  const { host, pathname, username } = new URL(databaseUrl)
  const why = error.message || error.code || 'no answer'
  return `The database ${pathname.slice(1)} at ${host} cannot be used as ${username || 'this user'}: ${why}.\nCheck DATABASE_URL, and that PostgreSQL 15 or newer runs there.`
}
