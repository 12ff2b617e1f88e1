import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { root } from '../workspace/root.ts'
import { elementsOf, type Declaration, type Manifest, type Named } from './analyze.ts'
import { allShown, handedOn, inside, nameOf } from './inside.ts'

export const pagesFolder = join(root, 'docs/elements')

const begin = '<!-- What follows is made from the element’s source by `pnpm manifest`. -->'
const cell = (text: string | undefined): string => (text ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
const code = (text: string | undefined): string => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '')

/** The pages of all elements and their list; each keeps what a person wrote above the reference. */
export async function pagesOf(manifest: Manifest): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const all = elementsOf(manifest)
  const shown = allShown(manifest)
  for (const declaration of all) {
    const tags = inside(declaration.tagName!, shown)
    const within = all.filter(({ tagName }) => tags.has(tagName!))
    pages.set(`${nameOf(declaration)}.md`, page(declaration, within))
  }
  pages.set('README.md', list(all))
  const options = await resolveConfig(join(root, 'package.json'))
  for (const [name, text] of pages) pages.set(name, await format(text, { ...options, parser: 'markdown' }))
  return pages
}

export async function writePages(manifest: Manifest): Promise<string[]> {
  mkdirSync(pagesFolder, { recursive: true })
  const pages = await pagesOf(manifest)
  for (const [name, text] of pages) writeFileSync(join(pagesFolder, name), text)
  return [...pages.keys()]
}

const firstSentence = (text = ''): string => cell(/^[\s\S]*?\.(?=\s|$)/.exec(text)?.[0] ?? text)

function list(all: readonly Declaration[]): string {
  const rows = all.map(one => `| [\`${one.tagName}\`](${nameOf(one)}.md) | ${firstSentence(one.description)} |`)
  return `# Elements\n\nEvery element stands by itself in a page. Those of one page share the programme, the member and the language.\n\n| element | shows |\n| --- | --- |\n${rows.join('\n')}\n\n${everywhere(all[0]!)}\n`
}

/** The custom properties that every element reads, which its own page leaves out. */
const ofBase = ({ cssProperties = [] }: Declaration): Named[] =>
  cssProperties.filter(({ inheritedFrom }) => inheritedFrom)

const everywhere = (one: Declaration): string =>
  `${table('Custom properties of every element', ['property', 'is'], named(ofBase(one)))}\n\n[How they hang together](../theming.md).`

function page(declaration: Declaration, within: readonly Declaration[]): string {
  const path = join(pagesFolder, `${nameOf(declaration)}.md`)
  const written = existsSync(path) ? readFileSync(path, 'utf8').split(begin)[0]!.trim() : introduction(declaration)
  return `${written}\n\n${begin}\n\n${reference(declaration, within)}\n`
}

const introduction = ({ tagName, description }: Declaration): string =>
  `# ${tagName}\n\n${description?.replace(/\n/g, ' ')}\n\n\`\`\`html\n<${tagName}></${tagName}>\n\`\`\``

function reference(one: Declaration, within: readonly Declaration[]): string {
  const attributes = (one.attributes ?? []).map(({ name, description, type, default: value }) => [
    ...[code(name), cell(description), code(type?.text.replace(' | undefined', '')), cell(value)],
  ])
  const properties = (one.members ?? [])
    .filter(({ kind, name }) => kind === 'field' && !one.attributes?.some(({ fieldName }) => fieldName === name))
    .map(({ name, description }) => [code(name), cell(description)])
  const methods = (one.members ?? [])
    .filter(({ kind }) => kind === 'method')
    .map(({ name, description }) => [code(`${name}()`), cell(description)])
  const own = one.cssProperties?.filter(({ inheritedFrom }) => !inheritedFrom)
  return [
    table('Attributes', ['attribute', 'what it does', 'type', 'default'], attributes),
    table('Properties', ['property', 'what it is'], properties),
    table('Methods', ['method', 'what it does'], methods),
    table('Events', ['event', 'says'], named(one.events)),
    table('Slots', ['slot', 'content'], named(one.slots, '(default)')),
    table('Parts', ['part', 'is'], named(one.cssParts)),
    table('Parts of the elements inside', ['element', 'parts'], within.map(partsWithin)),
    table('Custom properties', ['property', 'is'], named(own)),
    'Its colours, font and corners come from [what every element reads](README.md#custom-properties-of-every-element).',
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The parts of an element inside, as a page reaches them. */
const partsWithin = (one: Declaration): string[] => [
  `[\`${one.tagName}\`](${nameOf(one)}.md#parts)`,
  handedOn(one)
    .map(({ name }) => code(name))
    .join(', '),
]

const named = (some: readonly Named[] | undefined, unnamed = ''): string[][] =>
  (some ?? []).map(({ name, description, default: value }) => [
    code(name || unnamed),
    `${cell(description)}${value ? ` Without it: ${code(value)}.` : ''}`,
  ])

function table(title: string, heads: readonly string[], rows: readonly string[][]): string {
  if (!rows.length) return ''
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [`## ${title}`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
