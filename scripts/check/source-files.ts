import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Package } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'
import { sourceImports, type SourceImport } from './source-imports.ts'

/** A source file of a package, by its path from the root. */
export interface SourceFile {
  path: string
  owner: Package
  imports: SourceImport[]
}

/** Tests stand outside the house: they may bring a server, a database and a file system. */
export const isTest = (path: string): boolean => /\.test\.ts$|\/test\/|\/test-[a-z-]+\//.test(path)

export function sourceFiles(packages: readonly Package[]): SourceFile[] {
  return packages.flatMap(owner =>
    globSync('src/**/*.ts', { cwd: owner.folder }).map(name => {
      const file = join(owner.folder, name)
      return { path: relative(root, file), owner, imports: sourceImports(file, readFileSync(file, 'utf8')) }
    }),
  )
}

/** The file a relative import means, from the root. */
export const target = (file: SourceFile, specifier: string): string => join(dirname(file.path), specifier)

/** The package a bare import means. */
export const packageOf = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

export const isRelative = (specifier: string): boolean => specifier.startsWith('.')
