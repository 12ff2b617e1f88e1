import { lateOrNever, rooms, type Room } from './arrows.ts'
import { isRelative, isTest, packageOf, target, type SourceFile } from './source-files.ts'
import type { SourceImport } from './source-imports.ts'

function problemOf(file: SourceFile, room: Room, { specifier, typeOnly }: SourceImport): string | undefined {
  if (isRelative(specifier)) {
    const inside = target(file, specifier).startsWith(`${file.owner.path}/src/`)
    return inside ? undefined : 'reaches outside its package'
  }
  if (specifier.startsWith('node:')) return room.anywhere ? 'would not run in a page' : undefined
  const name = packageOf(specifier)
  if (!name.startsWith('@tenth/')) {
    const { dependencies, peerDependencies } = file.owner.manifest
    const declared = name in { ...dependencies, ...peerDependencies }
    return declared ? undefined : `is not a dependency of ${file.owner.manifest.name}`
  }
  const part = room.imports[name]
  if (!part) return 'is an arrow that the house does not have'
  if (part === 'types' && !typeOnly) return 'may only be imported for its types'
  return undefined
}

/** Imports that break the drawing of the house, one sentence each. */
export function arrowProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap(file => {
      const room = rooms[file.owner.manifest.name]
      if (!room) return [`${file.path}: ${file.owner.manifest.name} is not in scripts/check/arrows.ts`]
      return file.imports.flatMap(one => {
        const problem = problemOf(file, room, one)
        return problem ? [`${file.path}:${one.line}: '${one.specifier}' ${problem}`] : []
      })
    })
}

/** Libraries that come along too early. Relative and own packages' imports are followed, dynamic ones are not. */
export function earlyProblems(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map(file => [file.path, file]))
  const entries = new Map(
    files
      .filter(({ path, owner }) => path === `${owner.path}/src/index.ts`)
      .map(file => [file.owner.manifest.name, file.path]),
  )
  return lateOrNever.flatMap(({ entry, never, because }) => {
    const seen = new Set<string>()
    const problems: string[] = []
    const visit = (path: string | undefined): void => {
      const file = path === undefined ? undefined : byPath.get(path)
      if (!file || seen.has(file.path)) return
      seen.add(file.path)
      for (const { specifier, line } of file.imports.filter(one => !one.typeOnly && !one.dynamic)) {
        if (isRelative(specifier)) visit(target(file, specifier))
        else if (never.includes(packageOf(specifier)))
          problems.push(`${file.path}:${line}: '${specifier}' comes with ${entry}: ${because}`)
        else visit(entries.get(specifier))
      }
    }
    visit(entry)
    return problems
  })
}
