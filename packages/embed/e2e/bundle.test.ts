import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'

const chunks = new URL('../dist/chunks/', import.meta.url)

test('no spaces travel that only make styles easy to read', async () => {
  const files = (await readdir(chunks)).filter(file => file.endsWith('.js'))
  const texts = await Promise.all(files.map(file => readFile(new URL(file, chunks), 'utf8')))
  assert.ok(texts.some(text => text.includes(':host{display:block')))
  assert.deepEqual(
    files.filter((_, index) => /[;{]\n {2}/.test(texts[index]!)),
    [],
  )
})
