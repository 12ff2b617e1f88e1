import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { run } from '../workspace/run.ts'
import { root } from '../workspace/root.ts'
import { namesOf } from './names.ts'
import { writeElement } from './write-element.ts'

const elements = join(root, 'packages', 'elements')
// Beside the real one, so that its tsconfig finds the workspace's; ignored by git and gone afterwards.
let folder = ''
before(async () => {
  folder = await mkdtemp(join(root, 'node_modules', '.cache-element-'))
  await cp(elements, folder, {
    recursive: true,
    filter: source => !/node_modules|dist$|src\/test$|\.test\.ts$/.test(source.slice(elements.length)),
  })
  await symlink(join(elements, 'node_modules'), join(folder, 'node_modules'))
})
after(() => rm(folder, { recursive: true }))

test('a new element compiles, is exported and keeps to our format and lint', async () => {
  const written = await writeElement(folder, 'tier-ladder')
  assert.equal(written.length, 10)
  assert.match(await readFile(join(folder, 'src/index.ts'), 'utf8'), /export \{ TenthTierLadder \}/)
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>
  }
  assert.ok('./define/tier-ladder' in manifest.exports)
  const typed = await run('tsc', ['-p', folder])
  assert.equal(typed.code, 0, typed.output)
  const formatted = await run('prettier', ['--check', '--with-node-modules', ...written])
  assert.equal(formatted.code, 0, formatted.output)
})

test('an element is not written over another', async () => {
  await assert.rejects(writeElement(folder, 'tenth-points-badge'), /already/)
})

test('a name that is no tag is refused', () => {
  for (const name of ['Tier', 'tier_ladder', '-tier', 'tier-', '', '../x'])
    assert.throws(() => namesOf(name), /no name/)
})

test('all names follow from one', () => {
  const names = {
    kebab: 'tier-ladder',
    tag: 'tenth-tier-ladder',
    className: 'TenthTierLadder',
    words: 'tierLadderWords',
  }
  assert.deepEqual(namesOf('tenth-tier-ladder'), names)
})
