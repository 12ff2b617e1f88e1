import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { root } from '../workspace/root.ts'
import type { Manifest } from './analyze.ts'
import { editorData } from './editors.ts'
import { elementTypes } from './types/element-types.ts'
import { frameworkTypes } from './types/frameworks.ts'

/** Everything that follows from the manifest, by its place in the package. */
export const followers = [
  'custom-elements.json',
  'data/vscode.html-custom-data.json',
  'data/vscode.css-custom-data.json',
  'data/web-types.json',
  'data/elements.d.ts',
  'data/react.d.ts',
  'data/preact.d.ts',
  'data/solid.d.ts',
  'data/svelte.d.ts',
  'data/vue.d.ts',
] as const

/** Writes the manifest and what follows from it into a folder, formatted as all our files are. */
export async function writeAll(manifest: Manifest, folder: string): Promise<void> {
  const data = join(folder, 'data')
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true })
  writeFileSync(join(folder, 'custom-elements.json'), JSON.stringify(manifest))
  const texts = [
    ...editorData(manifest),
    ...([['elements.d.ts', elementTypes(manifest)]] as const),
    ...frameworkTypes(manifest),
  ]
  for (const [name, text] of texts) writeFileSync(join(data, name), text)
  for (const name of followers) await tidy(join(folder, name))
}

async function tidy(path: string): Promise<void> {
  const options = await resolveConfig(join(root, 'package.json'))
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, await format(text, { ...options, filepath: path }))
}
