import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/root.ts'

/** A text that people read beside the code. */
export interface Guide {
  /** From the root. */
  path: string
  text: string
}

/** A fenced block of a guide. */
export interface Block {
  /** Where its first line stands, for a message: `README.md:12`. */
  place: string
  guide: string
  language: string
  code: string
}

const patterns = ['*.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md']

/** Every guide there is; a changelog is written by changesets. */
export const guides: readonly Guide[] = globSync(patterns, { cwd: root })
  .filter(path => !path.endsWith('CHANGELOG.md'))
  .toSorted()
  .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))

export const blocks: readonly Block[] = guides.flatMap(blocksOf)

export const blocksIn = (...languages: string[]): Block[] =>
  blocks.filter(({ language }) => languages.includes(language))

function blocksOf({ path, text }: Guide): Block[] {
  const fenced = text.matchAll(/^( *)(```+)([\w-]*)[^\n]*\n([\s\S]*?)^\1\2 *$/gm)
  return [...fenced].map(({ index, 1: indent = '', 3: language = '', 4: code = '' }) => ({
    place: `${path}:${text.slice(0, index).split('\n').length + 1}`,
    guide: path,
    language,
    code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
  }))
}

/** A guide without its blocks and code, as prose. */
export function prose({ text }: Guide): string {
  return text.replace(/^( *)(```+)[^\n]*\n[\s\S]*?^\1\2 *$/gm, '').replace(/`[^`\n]*`/g, '')
}
