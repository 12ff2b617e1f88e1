import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import type { Dictionary, Message, Messages } from '../../packages/elements/src/language/dictionary.ts'
import { root } from '../workspace/root.ts'

// Every dictionary of the elements, in every language they bring: types hold the messages to be there, and this what
// stands in them.

const folder = join(root, 'packages/elements/src')
const files = globSync(['*/words/*-words.ts', 'words/units.ts'], { cwd: folder }).sort()
const languages = ['es', 'fr', 'lt', 'ar'] as const

const dictionaries = await Promise.all(
  files.map(async file => {
    const module = (await import(join(folder, file))) as Record<string, Dictionary<Messages>>
    return { file, dictionary: Object.values(module)[0]! }
  }),
)

const sentences = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message))
const names = (sentence: string): string[] => [...sentence.matchAll(/{(\w+)}/g)].map(([, name]) => name!)

test('a dictionary is named as its folder, by which a page hands in a language', () => {
  assert.ok(dictionaries.length > 10)
  for (const { file, dictionary } of dictionaries)
    assert.equal(dictionary.name, file === join('words', 'units.ts') ? 'units' : file.split('/')[0])
})

for (const { file, dictionary } of dictionaries) {
  for (const language of languages) {
    test(`${relative(folder, join(folder, file))} says in ${language} all that it says in English`, async () => {
      const { english, others } = dictionary
      const load = others[language]
      assert.ok(load, `there is no ${language}`)
      const { messages } = (await load()) as { messages: Messages }
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(english).sort())
      for (const [key, message] of Object.entries(messages)) agree(key, english[key]!, message)
      if (language === 'fr') highPunctuationStays(messages)
    })
  }
}

function agree(key: string, english: Message, message: Message): void {
  const wanted = new Set(sentences(english).flatMap(names))
  for (const sentence of sentences(message)) {
    assert.equal(sentence.trim(), sentence, key)
    assert.notEqual(sentence, '', key)
    for (const used of names(sentence)) assert.ok(wanted.has(used), `${key}: ${used}`)
    // A count may hide in the words "one more"; nothing else may be dropped.
    for (const value of wanted) if (value !== 'count') assert.ok(names(sentence).includes(value), `${key}: ${value}`)
  }
}

/** In French a space that does not break stands before these. */
function highPunctuationStays(messages: Messages): void {
  assert.doesNotMatch(Object.values(messages).flatMap(sentences).join('\n'), /[a-zé}] ?[:!?;](?!\/)/)
}
