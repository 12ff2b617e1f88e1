import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

/** One numbered file of SQL. */
export interface Migration {
  number: number
  name: string
  sql: string
  checksum: string
}

// The same folder from src/db and from dist/db.
const folder = new URL('../../migrations/', import.meta.url)

/** The migrations this release brings, in order. */
export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter(name => /^\d{4}_[a-z_]+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async name => {
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { number: Number(name.slice(0, 4)), name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
