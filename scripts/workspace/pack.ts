import { basename, join } from 'node:path'
import type { Package } from './packages.ts'
import { pnpm } from './pnpm.ts'

/** Packs a package as it would be published and answers the tarball's path. */
export async function pack(one: Package, folder: string): Promise<string> {
  const file = join(folder, `${basename(one.path)}.tgz`)
  const { code, output } = await pnpm(['pack', '--out', file], { cwd: one.folder, timeout: 60_000 })
  if (code !== 0) throw new Error(`${one.manifest.name} could not be packed:\n${output}`)
  return file
}
