import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Database } from '../db/database.ts'
import { openDatabase } from '../db/open-database.ts'
import { DurableFS, type Fsync } from './durable-fs.ts'
import { FolderError } from './folder-error.ts'
import { lockFolder } from './folder-lock.ts'
import { unpackFresh } from './fresh-folder.ts'

export interface EmbeddedOptions {
  /** @default Node's own fsync */
  fsync?: Fsync
  /**
   * Told when the disk refuses to sync. PostgreSQL then stops at once, and what it was doing is never answered:
   * end the process, and look at the disk. @default ends the process with 1
   */
  onDiskFailure?: (error: unknown) => void
}

/**
 * Opens the ledger in a folder of this machine, making it where there is none. A commit that was acknowledged
 * has reached the disk. Throws FolderError when another process has the folder.
 */
export async function openEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Database> {
  const path = resolve(folder)
  makeFolder(path)
  const unlock = lockFolder(path)
  try {
    const database = join(path, 'database')
    await unpackFresh(database)
    const pglite = await start(database, options)
    const db = await openDatabase({ pglite })
    return { ...db, close: () => db.close().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new FolderError(`The data folder ${path} cannot be made: ${(error as Error).message}.`, { cause: error })
  }
}

/** As PGlite comes it runs PostgreSQL with fsync off (`-F`), and its default way to sync is none that reaches Node. */
function start(database: string, { fsync, onDiskFailure = endProcess }: EmbeddedOptions): Promise<PGlite> {
  const startParams = [...PGlite.defaultStartParams.filter(param => param !== '-F'), '-c', 'wal_sync_method=fsync']
  return PGlite.create({ fs: new DurableFS(database, onDiskFailure, fsync), startParams })
}

/** At once: PostgreSQL will not come back from this, and its WebAssembly leaves no later moment. */
function endProcess(error: unknown): never {
  process.stderr.write(
    `The disk does not keep what is written (${(error as Error).message}). Nothing more is acknowledged.\n`,
  )
  process.exit(1)
}
