import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const debian = '/usr/lib/postgresql'

/** The folder of initdb and postgres; tests on PostgreSQL fail without them, they are never skipped. */
export function postgresBinaries(): string {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const named = process.env['TENTH_POSTGRES_BIN']
  const folders = [
    ...(named ? [named] : []),
    ...versions.map(version => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
  const found = folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
  if (!found) {
    throw new Error(
      'PostgreSQL is not installed, and these tests run on it. On Debian: apt-get install -y --no-install-recommends postgresql; elsewhere TENTH_POSTGRES_BIN names the folder of initdb',
    )
  }
  return found
}
