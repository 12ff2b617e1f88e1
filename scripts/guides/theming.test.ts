import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { propertyOf } from '../../packages/elements/src/appearance/appearance.ts'
import { root } from '../workspace/root.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const tokens = new Set(read('packages/elements/src/styles/tokens.ts').match(/(?<=var\(\s*)--tenth-[\w-]+/g))

test('the table of properties is all that every element reads', () => {
  const listed = [...read('docs/theming.md').matchAll(/^\| `(--tenth-[\w-]+)`/gm)].map(([, name]) => name!)
  assert.deepEqual(listed.toSorted(), [...tokens].toSorted())
})

test('an appearance by code can set each of them', () => {
  const names = [...read('packages/elements/src/appearance/appearance.ts').matchAll(/^ {2}(\w+)\?: string/gm)]
  const set = new Set(names.map(([, name]) => propertyOf(name!)))
  for (const token of tokens) assert.ok(set.has(token), token)
})
