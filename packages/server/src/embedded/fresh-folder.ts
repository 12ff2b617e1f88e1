import { createHash } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { readMigrations } from '../db/migration-files.ts'
import { untar } from './untar.ts'

const unpack = promisify(brotliDecompress)

/** The release brings a migrated folder, packed at build: unpacking it takes a tenth of the time of making one. */
export async function packedFolder(): Promise<URL> {
  const hash = createHash('sha256')
  for (const { checksum } of await readMigrations()) hash.update(checksum)
  // The same place from src/embedded and from dist/embedded.
  return new URL(`../../fresh/${hash.digest('hex').slice(0, 16)}.tar.br`, import.meta.url)
}

/** Puts a migrated database into a folder that has none, all at once or not at all. */
export async function unpackFresh(database: string): Promise<void> {
  const packed = await packedFolder()
  if (existsSync(database) || !existsSync(packed)) return
  const aside = `${database}.new`
  rmSync(aside, { recursive: true, force: true })
  untar(await unpack(await readFile(packed)), aside)
  renameSync(aside, database)
}
