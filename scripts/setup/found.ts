import { execFileSync } from 'node:child_process'
import { accessSync, constants, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A file that can be run. */
export function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The first of these paths (patterns allowed, the newest version first) that can be run. */
export function firstRunnable(patterns: readonly string[]): string | undefined {
  for (const pattern of patterns) {
    const found = globSync(pattern).toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    const file = found.find(runnable)
    if (file) return file
  }
  return undefined
}

/** A command of this name in the path. */
export function inPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(runnable)
}

/** Whether this is a Debian (or one of its children) on which we may install packages. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && inPath(['apt-get']) !== undefined
}

/** Whether fontconfig knows a font of this family. */
export function hasFont(family: string): boolean {
  try {
    return execFileSync('fc-list', [family], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}
