import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { themeNames } from './choices.ts'
import { appearanceNames } from './theme-properties.ts'
import { readTheme, startingThemes, themeFile } from './themes.ts'

Object.assign(globalThis, { THEMES: startingThemes(), APPEARANCE: appearanceNames() })
const { cssOf, scriptOf } = await import('./page/theme.ts')
const { addressOf, readAddress } = await import('./page/address.ts')

for (const name of themeNames) {
  test(`the CSS of a theme that begins with ${name} says all that its style sheet says`, () => {
    const { properties, rules } = readTheme(readFileSync(themeFile(name), 'utf8'))
    assert.ok(properties['--tenth-brand'])
    assert.deepEqual(readTheme(cssOf({ start: name, properties })), { properties, rules })
  })
}

test('an address brings the same theme back, also what was taken out of the one it began with', () => {
  const { '--tenth-line': _line, ...kept } = startingThemes()['deli']!.properties
  const properties = { ...kept, '--tenth-brand': '#123456', '--tenth-font': "'Avenir Next', serif" }
  const shared = { start: 'deli', properties, language: 'ar', scheme: 'dark', width: 'phone' }
  const { properties: back, ...rest } = readAddress(`#${addressOf(shared)}`, 'light')
  assert.deepEqual({ ...rest, properties: { ...back } }, shared)
})

test('the same by code, and what code cannot say is told', () => {
  const properties = { '--tenth-brand': '#123456', '--tenth-on-accent': '#fff', '--tenth-badge-radius': '0' }
  const { script, leftOut } = scriptOf({ start: '', properties })
  assert.match(script, /"brand": "#123456",\n {2}"onAccent": "#fff"\n/)
  assert.deepEqual(leftOut, ['--tenth-badge-radius'])
})
