import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack } from '../workspace/pack.ts'
import { publishedPackages, readManifest, type Package } from '../workspace/packages.ts'
import { run } from '../workspace/run.ts'

// An empty project outside the workspace, into which npm installs our packages from their own tarballs. Their
// libraries are packed too, from what the workspace has installed, so that nothing is asked of a registry.

/** An empty project with these packages of ours installed. */
export async function installedProject(
  names: readonly string[],
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'tenth-project-')))
  await cp(join(import.meta.dirname, 'project'), folder, { recursive: true })
  const tarballs = join(folder, 'tarballs')
  await mkdir(tarballs)
  const ours = publishedPackages().filter(({ manifest }) => names.includes(manifest.name))
  const packed = await Promise.all(ours.map(one => pack(one, tarballs)))
  const libraries = await packLibraries(ours, tarballs)
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'a-shop', private: true, type: 'module' }))
  const quiet = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--cache', join(folder, '.npm')]
  const installed = await run('npm', ['install', ...quiet, ...packed, ...libraries], { cwd: folder, timeout: 120_000 })
  if (installed.code !== 0) throw new Error(`npm install failed:\n${installed.output}`)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function packLibraries(ours: readonly Package[], folder: string): Promise<string[]> {
  const found = new Map<string, string>()
  for (const { folder: from, manifest } of ours) await findLibraries(from, manifest.dependencies, found)
  return Promise.all([...found.values()].map(library => packLibrary(library, folder)))
}

/** The folders of all libraries these dependencies lead to, theirs included. */
async function findLibraries(
  from: string,
  dependencies: Record<string, string> | undefined,
  found: Map<string, string>,
): Promise<void> {
  const { resolve } = createRequire(join(from, 'package.json'))
  for (const name of Object.keys(dependencies ?? {})) {
    if (name.startsWith('@tenth/') || found.has(name)) continue
    const folders = resolve.paths(name) ?? []
    const library = await firstFolder(folders.map(one => join(one, name)))
    found.set(name, library)
    await findLibraries(library, readManifest(library).dependencies, found)
  }
}

async function firstFolder(folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const found = await realpath(folder).catch(() => undefined)
    if (found) return found
  }
  throw new Error(`Not installed: ${folders[0]}`)
}

async function packLibrary(library: string, folder: string): Promise<string> {
  const { name, version } = readManifest(library)
  const tarball = join(folder, `${name.replace('/', '-')}-${version}.tgz`)
  const staging = await mkdtemp(join(folder, 'staging-'))
  const nested = join(library, 'node_modules')
  await cp(library, join(staging, 'package'), { recursive: true, filter: source => source !== nested })
  const { code, output } = await run('tar', ['-czf', tarball, '-C', staging, 'package'])
  if (code !== 0) throw new Error(output)
  return tarball
}
