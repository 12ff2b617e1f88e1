import { propertyOf } from '../../../packages/elements/src/appearance/appearance.ts'
import type { StartingTheme } from '../themes.ts'

/** The names that an appearance has, read from its declaration. */
declare const APPEARANCE: readonly string[]
declare const THEMES: Readonly<Record<string, StartingTheme>>

/** A theme in the making: a ready one to begin with, and every property that is set now. */
export interface Theme {
  start: string
  properties: Readonly<Record<string, string>>
}

const nothing: StartingTheme = { properties: {}, rules: '' }
export const startOf = (name: string): StartingTheme => THEMES[name] ?? nothing

/** The style sheet to copy. */
export function cssOf({ start, properties }: Theme): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`)
  const { rules } = startOf(start)
  if (!lines.length && !rules) return '/* Nothing is set yet: the elements look as they come. */\n'
  return [`:root {\n${lines.join('\n')}\n}\n`, ...(rules ? [`${rules}\n`] : [])].join('\n')
}

/** The properties that `applyAppearance` can set, by its own names for them. */
const nameOf = new Map(APPEARANCE.map(name => [propertyOf(name), name]))

/** The same by code, and what only a style sheet can say. */
export function scriptOf({ properties }: Theme): { script: string; leftOut: string[] } {
  const set = Object.entries(properties)
  const appearance = Object.fromEntries(
    set.flatMap(([name, value]) => (nameOf.has(name) ? [[nameOf.get(name)!, value] as const] : [])),
  )
  const script = `import { applyAppearance } from '@tenth/elements'\n\napplyAppearance(${JSON.stringify(appearance, null, 2)})\n`
  return { script, leftOut: set.flatMap(([name]) => (nameOf.has(name) ? [] : [name])) }
}
