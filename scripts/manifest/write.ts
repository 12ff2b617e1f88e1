import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateJsxTypes } from '@wc-toolkit/jsx-types'
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration'
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration'
import { generateVuejsTypes } from 'custom-element-vuejs-integration'
import { format, resolveConfig } from 'prettier'
import { root } from '../workspace/root.ts'
import type { Manifest } from './analyze.ts'

/** Everything that follows from the manifest, by its place in the package. */
export const followers = [
  'custom-elements.json',
  'data/vscode.html-custom-data.json',
  'data/vscode.css-custom-data.json',
  'data/web-types.json',
  'data/jsx.d.ts',
  'data/vue.d.ts',
] as const

/** Writes the manifest and what follows from it into a folder, formatted as all our files are. */
export async function writeAll(manifest: Manifest, folder: string): Promise<void> {
  const data = join(folder, 'data')
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true })
  writeFileSync(join(folder, 'custom-elements.json'), JSON.stringify(manifest))
  const types = { outdir: data, componentTypePath: () => '../dist/index.js', hideLogs: true }
  const given = (): never => structuredClone(manifest) as never
  generateVsCodeCustomElementData(given(), { outdir: data, hideLogs: true })
  generateJetBrainsWebTypes(given(), { outdir: data, packageJson: false, hideLogs: true })
  generateJsxTypes(given(), { ...types, fileName: 'jsx.d.ts' })
  generateVuejsTypes(given(), { ...types, fileName: 'vue.d.ts' })
  for (const name of followers) await tidy(join(folder, name))
}

async function tidy(path: string): Promise<void> {
  const options = await resolveConfig(join(root, 'package.json'))
  const text = importedOnce(readFileSync(path, 'utf8'))
  writeFileSync(path, await format(text, { ...options, filepath: path }))
}

/** The generators import an event's class again with every element, and the platform's events too. */
function importedOnce(text: string): string {
  const imports = /^import type \{([^}]+)\} from ["']\.\.\/dist\/index\.js["'];?\n/gm
  if (!imports.test(text)) return text
  const body = text.replace(imports, '')
  const ours = [...new Set(body.match(/\bTenth\w+?(?=\b(?!Props))/g))].filter(name => !name.endsWith('Props')).sort()
  return `import type { ${ours.join(', ')} } from '../dist/index.js'\n${body}`
}
