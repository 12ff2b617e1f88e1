import { createHash, randomUUID } from 'node:crypto'
import { access, rename, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { readMigrations } from '../db/migration-files.ts'

/**
 * The path of something that is the same for every test: `make` writes it where it is missing.
 * It is made aside and moved into place, so that test files running at once never see half of it.
 */
export async function cached(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const hash = createHash('sha256')
  for (const { checksum } of await readMigrations()) hash.update(checksum)
  const path = join(tmpdir(), `tenth-test-${userInfo().username}-${name}-${hash.digest('hex').slice(0, 16)}`)
  if (await exists(path)) return path
  const aside = `${path}.${randomUUID()}`
  await make(aside)
  // Another test file may have been faster: then its work is as good as ours.
  await rename(aside, path).catch(() => rm(aside, { recursive: true, force: true }))
  return path
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
