import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocks, guides } from './guides.ts'

/** What becomes of a block of each language. */
const looked: Record<string, string> = {
  ts: 'typescript.test.ts compiles it',
  tsx: 'typescript.test.ts compiles it',
  vue: 'frameworks.test.ts of the manifest compiles it',
  svelte: 'frameworks.test.ts of the manifest compiles it',
  html: 'markup.test.ts parses it and knows every tag and attribute of ours',
  css: 'markup.test.ts knows every property of ours',
  sh: 'commands.test.ts knows every command',
  json: 'data.test.ts parses it',
  jsonc: 'data.test.ts parses it',
  '': 'a drawing, or what a program prints: nothing to run',
}

test('there are guides, and every block of theirs is in a language that a test looks at', () => {
  assert.ok(guides.some(({ path }) => path === 'README.md'))
  const unknown = blocks.filter(({ language }) => !Object.hasOwn(looked, language))
  assert.deepEqual(
    unknown.map(({ place, language }) => `${place}: ${language}`),
    [],
  )
})

test('a fence that was opened is closed', () => {
  for (const { path, text } of guides) {
    const fences = text.match(/^ *```/gm)?.length ?? 0
    assert.equal(fences, 2 * blocks.filter(({ guide }) => guide === path).length, path)
  }
})
