import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadedBy, readChunks, type Chunks } from './chunks.ts'
import { measure, uncounted, type Budgets } from './measure.ts'

const dist = join(import.meta.dirname, '../../packages/embed/dist')
const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8')) as Budgets

test('what is imported is counted, and what is only imported later is not', () => {
  const chunk = (imports: string[], dynamicImports: string[] = []) => ({ imports, dynamicImports, modules: [] })
  const chunks: Chunks = { a: chunk(['b'], ['d']), b: chunk(['c']), c: chunk(['b']), d: chunk([]) }
  assert.deepEqual([...loadedBy(chunks, ['a'])].sort(), ['a', 'b', 'c'])
})

test('every part of the bundle is within its budget, and every file has one', () => {
  assert.ok(existsSync(dist), 'Build the bundle first: pnpm build.')
  const chunks = readChunks(dist)
  const measures = measure(dist, chunks, budgets)
  const tooLarge = measures.filter(({ bytes, budget }) => bytes > budget)
  assert.deepEqual(
    tooLarge.map(({ part, bytes, budget }) => `${part}: ${bytes} of ${budget}`),
    [],
  )
  assert.deepEqual(uncounted(chunks, measures), [])
})

test('a page with the points badge loads what keeps it fresh, and no templates, nor what only sends', () => {
  const chunks = readChunks(dist)
  const page = measure(dist, chunks, budgets).find(({ part }) => part === 'page with the points badge')
  assert.ok(page && page.budget <= 9000)
  const modules = page.files.flatMap(file => chunks[file]!.modules)
  assert.ok(modules.includes('core/src/live/event-stream.ts'))
  for (const never of ['lit-html/', 'lit/', 'ky/', 'uqr/', 'jose/', 'zod/', 'contract/', 'development/'])
    assert.deepEqual(
      modules.filter(module => module.includes(never)),
      [],
    )
})

test('no file of a library is bundled twice', () => {
  const modules = Object.values(readChunks(dist)).flatMap(chunk => chunk.modules)
  assert.deepEqual(
    modules.filter((module, index) => modules.indexOf(module) !== index),
    [],
  )
})
