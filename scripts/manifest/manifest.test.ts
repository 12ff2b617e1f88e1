import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { analyze, elements, elementsOf } from './analyze.ts'
import { pagesFolder, pagesOf } from './pages.ts'
import { handedOn } from './inside.ts'
import { problems } from './problems.ts'
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

test('there is no other data', () => {
  const made = followers.filter(name => name.startsWith('data/')).map(name => name.replace('data/', ''))
  assert.deepEqual(readdirSync(join(elements, 'data')).sort(), made.sort())
})

test('the pages of the elements are what follows from the sources: pnpm manifest', async () => {
  const pages = await pagesOf(manifest)
  for (const [name, text] of pages) assert.equal(read(join(pagesFolder, name)), text, name)
  assert.deepEqual(readdirSync(pagesFolder).sort(), [...pages.keys()].sort(), 'a page of an element that is gone')
})

test('a part that is handed on has a name that no other has', () => {
  const names = elementsOf(manifest).flatMap(one => handedOn(one).map(({ name }) => name))
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  )
})

for (const [tag, wrong] of problems(manifest)) {
  test(`${tag} describes all that a page may use of it, and nothing else`, () => assert.deepEqual(wrong, []))
}

test('a file that is a word behind is not what follows', async () => {
  const [first, ...rest] = manifest.modules
  const [declaration] = first!.declarations
  const later = { ...first!, declarations: [{ ...declaration!, description: 'It became something else.' }] }
  const other = join(folder, 'later')
  await writeAll({ ...manifest, modules: [later, ...rest] }, other)
  // A description of the whole element is in all that speaks of elements, and not in the data for CSS.
  const behind = followers.filter(name => read(join(other, name)) !== read(join(folder, name)))
  assert.deepEqual(
    behind,
    followers.filter(name => name !== 'data/vscode.css-custom-data.json'),
  )
})
