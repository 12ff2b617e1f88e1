import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { namesOf, type Names } from './names.ts'
import { filesOf } from './templates.ts'

/** Writes an element's files into the elements package and names it where elements are named. */
export async function writeElement(folder: string, typed: string): Promise<string[]> {
  const names = namesOf(typed)
  const home = join(folder, 'src', names.kebab)
  if (existsSync(home)) throw new Error(`There is a ${names.tag} already.`)
  const files = Object.entries(filesOf(names)).map(([name, text]) => ({ path: join(home, name), text }))
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  await change(join(folder, 'src', 'define.ts'), text => withLine(text, `import './${names.kebab}/define.ts'`))
  await change(join(folder, 'src', 'index.ts'), text =>
    withLine(text, `export { ${names.className} } from './${names.kebab}/${names.kebab}.ts'`),
  )
  await change(join(folder, 'src', 'language', 'every-word.ts'), text =>
    text.replace(/}\n$/, `  '${names.kebab}': typeof import('../${names.kebab}/words/en.ts').english\n}\n`),
  )
  await change(join(folder, 'package.json'), text => withExports(text, names))
  return files.map(({ path }) => path)
}

async function change(path: string, edit: (text: string) => string): Promise<void> {
  await writeFile(path, edit(await readFile(path, 'utf8')))
}

const withLine = (text: string, line: string): string => `${text.trimEnd()}\n${line}\n`

interface ExportMaps {
  exports: Record<string, unknown>
  publishConfig: { exports: Record<string, unknown> }
}

/** Each element can be registered alone, so that a page loads only what it shows. */
function withExports(text: string, { kebab }: Names): string {
  const manifest = JSON.parse(text) as ExportMaps
  const entry = `./define/${kebab}`
  const built = { types: `./dist/${kebab}/define.d.ts`, default: `./dist/${kebab}/define.js` }
  const add = (map: Record<string, unknown>, target: unknown): Record<string, unknown> => {
    const { './package.json': last, ...rest } = map
    return { ...rest, [entry]: target, './package.json': last }
  }
  const source = { '@tenth/source': `./src/${kebab}/define.ts`, ...built }
  manifest.exports = add(manifest.exports, source)
  manifest.publishConfig.exports = add(manifest.publishConfig.exports, built)
  return `${JSON.stringify(manifest, null, 2)}\n`
}
