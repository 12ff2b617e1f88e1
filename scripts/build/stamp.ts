import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Package } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'

// A package whose inputs and outputs are byte for byte those of its last build need not be built again. The outputs
// count too, because a package may also have been built by hand since.

const stampFile = (one: Package): string =>
  join(root, 'node_modules', '.cache', 'tenth-build', one.manifest.name.replace('/', '__'))

const inputs = ['src/**', 'migrations/**', 'package.json', 'tsconfig*.json', 'rollup.config.mjs', '*.ts', '*.mjs']
const sharedInputs = ['rollup.config.mjs', 'tsconfig.base.json', 'pnpm-lock.yaml']

function addFiles(hash: ReturnType<typeof createHash>, folder: string, patterns: string[]): void {
  const found = globSync(patterns, { cwd: folder, withFileTypes: true }).filter(entry => entry.isFile())
  for (const file of found.map(entry => join(entry.parentPath, entry.name)).toSorted()) {
    hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file)).update('\0')
  }
}

/** A digest of all that a build reads and writes; its own package's dependencies are read from their dist. */
export function digest(one: Package, dependencies: Package[]): string {
  const hash = createHash('sha256')
  addFiles(hash, root, sharedInputs)
  addFiles(hash, one.folder, [...inputs, 'dist/**'])
  for (const dependency of dependencies) addFiles(hash, dependency.folder, ['dist/**'])
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
