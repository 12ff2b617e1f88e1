import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { analyze, elements, elementsOf } from './analyze.ts'
import { pagesFolder, pagesOf } from './pages.ts'
import { undocumented } from './undocumented.ts'
import { followers, writeAll } from './write.ts'

const manifest = await analyze()
const folder = mkdtempSync(join(tmpdir(), 'tenth-manifest-'))
after(() => rmSync(folder, { recursive: true }))
await writeAll(manifest, folder)

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

test('every element is in the manifest, under its tag', () => {
  const tags = elementsOf(manifest).map(({ tagName }) => tagName)
  assert.ok(tags.includes('tenth-points-badge') && tags.includes('tenth-panel'))
  const list = read(join(elements, 'src/define.ts')).match(/^import '\.\/[\w-]+\/define\.ts'/gm) ?? []
  assert.equal(tags.length, list.length)
})

for (const name of followers) {
  test(`${name} is what follows from the sources: pnpm manifest`, () => {
    assert.equal(read(join(elements, name)), read(join(folder, name)))
  })
}

test('the pages of the elements are what follows from the sources: pnpm manifest', async () => {
  for (const [name, text] of await pagesOf(manifest)) assert.equal(read(join(pagesFolder, name)), text, name)
})

for (const declaration of elementsOf(manifest)) {
  test(`${declaration.tagName} describes all that a page may use of it`, () => {
    assert.deepEqual(undocumented(declaration), [])
  })
}

test('what is not described is found', () => {
  const badge = elementsOf(manifest).find(({ tagName }) => tagName === 'tenth-points-badge')!
  const silent = undocumented({ ...badge, cssParts: [{ name: 'ghost', description: 'Nowhere.' }], events: [] })
  for (const line of ['the part base', 'the part value', 'no part ghost', 'the event tenth-open']) {
    assert.ok(
      silent.some(one => one.includes(line)),
      line,
    )
  }
})
