import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Package } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'

// A package whose inputs and outputs are byte for byte those of its last build need not be built again. The outputs
// count too, because a package may also have been built by hand since.

const stampFile = (one: Package): string =>
  join(root, 'node_modules', '.cache', 'tenth-build', one.manifest.name.replace('/', '__'))

const sharedInputs = ['rollup.config.mjs', 'tsconfig.base.json', 'pnpm-lock.yaml']
const left = ['**/node_modules/**', '**/*.test.ts']

function addFiles(hash: ReturnType<typeof createHash>, folder: string, patterns: string[]): void {
  const found = globSync(patterns, { cwd: folder, exclude: left, withFileTypes: true }).filter(entry => entry.isFile())
  for (const file of found.map(entry => join(entry.parentPath, entry.name)).toSorted()) {
    hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file)).update('\0')
  }
}

/** A digest of all that a build reads and writes: the package and what it stands on, sources and dist. */
export function digest(one: Package, dependencies: Package[]): string {
  const hash = createHash('sha256')
  addFiles(hash, root, sharedInputs)
  for (const { folder } of [one, ...dependencies]) addFiles(hash, folder, ['**/*'])
  return hash.digest('hex')
}

export function readStamp(one: Package): string | undefined {
  try {
    return readFileSync(stampFile(one), 'utf8')
  } catch {
    return undefined
  }
}

export function writeStamp(one: Package, stamp: string): void {
  mkdirSync(dirname(stampFile(one)), { recursive: true })
  writeFileSync(stampFile(one), stamp)
}
