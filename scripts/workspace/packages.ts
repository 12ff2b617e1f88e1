import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.ts'

/** What the scripts read of a package.json. */
export interface Manifest {
  name: string
  version: string
  private?: boolean
  sideEffects?: boolean | string[]
  scripts?: Record<string, string>
  bin?: Record<string, string>
  exports?: Record<string, string | Record<string, string>>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** A package of the workspace. */
export interface Package {
  folder: string
  /** Its folder from the root, as people write it. */
  path: string
  manifest: Manifest
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

function read(path: string): Package {
  const folder = join(root, path)
  return { folder, path, manifest: readManifest(folder) }
}

/** Packages and examples, by path. */
export function workspacePackages(): Package[] {
  const manifests = globSync(['packages/*/package.json', 'examples/*/package.json'], { cwd: root })
  return manifests.map(file => read(dirname(file))).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Those that are published. */
export const publishedPackages = (): Package[] => workspacePackages().filter(({ manifest }) => !manifest.private)

/** Packages that have something to compile. */
export const typedPackages = (): Package[] =>
  workspacePackages().filter(({ folder }) => existsSync(join(folder, 'tsconfig.json')))

/** Packages after everything they depend on. */
export function inDependencyOrder(packages: Package[]): Package[] {
  const byName = new Map(packages.map(one => [one.manifest.name, one]))
  const ordered = new Set<Package>()
  const visit = (one: Package): void => {
    if (ordered.has(one)) return
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      const dependency = byName.get(name)
      if (dependency) visit(dependency)
    }
    ordered.add(one)
  }
  packages.forEach(visit)
  return [...ordered]
}
