import { readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { FolderError } from './folder-error.ts'

/** SQLite's result codes: the lock is somebody else's; the file is not one of SQLite's. */
const busy = 5
const foreign = 26

/** A lock that is held must stay reachable: a collected connection would give it up. */
const held = new Set<DatabaseSync>()

/**
 * Takes a data folder for this process, or throws when another one has it.
 *
 * It is a lock of the operating system on the file `lock`, taken through SQLite's exclusive transaction,
 * the one way to such a lock that Node brings: fcntl on Linux and macOS, LockFileEx on Windows. The system
 * frees it when the process ends, however it ends, and never before; it holds between containers that share
 * a folder of one machine. See docs/decisions/0015-data-folder-lock.md for what is not promised.
 */
export function lockFolder(folder: string): () => void {
  const holder = join(folder, 'holder')
  const lock = open(join(folder, 'lock'))
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    throw refusal(folder, holder, error as Error & { errcode?: number })
  }
  held.add(lock)
  writeFileSync(holder, `process ${process.pid} on ${hostname()}`)
  return () => {
    held.delete(lock)
    if (lock.isOpen) lock.close()
  }
}

function open(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 0 })
  } catch (error) {
    throw new FolderError(`The file ${file} cannot be opened to lock the folder: ${(error as Error).message}.`, {
      cause: error,
    })
  }
}

function refusal(folder: string, holder: string, error: Error & { errcode?: number }): FolderError {
  if (error.errcode === busy) {
    return new FolderError(
      `The data folder ${folder} is in use by another process (${whoHolds(holder)}). Only one may use it at a time: ` +
        'stop that one, name another folder in TENTH_DATA, or share a PostgreSQL by DATABASE_URL.',
      { cause: error },
    )
  }
  const why = error.errcode === foreign ? 'its file “lock” was written by something else' : error.message
  return new FolderError(`The data folder ${folder} cannot be locked: ${why}.`, { cause: error })
}

/** For people only; nothing is decided by it. */
function whoHolds(holder: string): string {
  try {
    return readFileSync(holder, 'utf8').slice(0, 200)
  } catch {
    return 'it did not say which'
  }
}
