import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/root.ts'
import { themeNames } from './choices.ts'

/** A ready theme, taken apart so that a page may go on from it. */
export interface StartingTheme {
  /** The custom properties that it sets on the whole page. */
  properties: Record<string, string>
  /** The rules that it has besides. */
  rules: string
}

export const themeFile = (name: string): string => join(root, 'packages/elements/themes', `${name}.css`)

export function readTheme(css: string): StartingTheme {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const [block = '', inside = ''] = /:root\s*\{([^}]*)\}/.exec(plain) ?? []
  const declarations = [...inside.matchAll(/(--[\w-]+):\s*([^;]+);/g)]
  return {
    properties: Object.fromEntries(declarations.map(([, name = '', value = '']) => [name, value.trim()])),
    rules: plain.replace(block, '').trim(),
  }
}

/** The ready themes by name, for the theme builder. */
export function startingThemes(): Record<string, StartingTheme> {
  return Object.fromEntries(themeNames.map(name => [name, readTheme(readFileSync(themeFile(name), 'utf8'))]))
}
