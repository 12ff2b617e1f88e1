import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { elementsOf, type Manifest } from '../manifest/analyze.ts'
import { root } from '../workspace/root.ts'

/** A custom property that a theme can set. */
export interface ThemeProperty {
  name: string
  /** What it is, as docs/theming.md or the element itself says. */
  says: string
  /** What stands there without it. */
  otherwise: string
}

/** The properties that every element reads, from the table of docs/theming.md: a test holds that to the code. */
export function sharedProperties(): ThemeProperty[] {
  const guide = readFileSync(join(root, 'docs/theming.md'), 'utf8')
  const rows = guide.matchAll(/^\| `(--tenth-[\w-]+)`\s*\| ([^|]+?)\s*\| ([^|]+?)\s*\|$/gm)
  return [...rows].map(([, name = '', says = '', otherwise = '']) => ({
    name,
    says,
    otherwise: otherwise.replaceAll('`', ''),
  }))
}

/** The properties of single elements, by their tags. */
export function elementProperties(manifest: Manifest): { tag: string; properties: ThemeProperty[] }[] {
  const shared = new Set(sharedProperties().map(({ name }) => name))
  return elementsOf(manifest).flatMap(({ tagName, cssProperties = [] }) => {
    const properties = cssProperties
      .filter(({ name }) => !shared.has(name))
      .map(({ name, description = '', default: otherwise = '' }) => ({ name, says: description, otherwise }))
    return properties.length ? [{ tag: tagName!, properties }] : []
  })
}

/** The names that `Appearance` declares. */
export function appearanceNames(): string[] {
  const source = readFileSync(join(root, 'packages/elements/src/appearance/appearance.ts'), 'utf8')
  return [...source.matchAll(/^ {2}(\w+)\?: string/gm)].map(([, name = '']) => name)
}
