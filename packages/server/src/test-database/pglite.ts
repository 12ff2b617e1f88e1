import { readFile, writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import type { Database } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'
import { openDatabase } from '../db/open-database.ts'
import { pgliteConnection } from '../db/sql-connection.ts'
import { cached } from './cached.ts'

/** In memory, from a dump that is migrated once: a quarter of the time of a new one. */
export async function pgliteTestDatabase(): Promise<Database> {
  const dump = await cached('pglite.tar', async path => {
    const pglite = await PGlite.create()
    await migrate(pgliteConnection(pglite))
    const file = await pglite.dumpDataDir('none')
    await writeFile(path, Buffer.from(await file.arrayBuffer()))
    await pglite.close()
  })
  return openDatabase({ pglite: await PGlite.create({ loadDataDir: new Blob([await readFile(dump)]) }) })
}
