import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { acceptedGround, acceptedSizes, differing, layOut } from './accepted.ts'
import { groundOf, type Ground } from './ground.ts'
import { pictureName, sittings, tags } from './looks.ts'
import { differenceOf } from './picture.ts'
import { openStudio, type Studio } from './studio.ts'

// The main elements look as somebody accepted them. `pnpm shots:accept` accepts how they look now.

let studio: Studio
let ground: Ground

before(async () => {
  studio = await openStudio()
  ground = await groundOf(studio.browser)
})
after(() => studio?.close())

/** Why the accepted pictures say nothing here; nothing where they do. */
function otherGround(): string | undefined {
  const accepted = acceptedGround()
  if (accepted.chromium !== ground.chromium) {
    return `These pictures were accepted in Chromium ${accepted.chromium}, and this is ${ground.chromium}.`
  }
  if (accepted.drawn !== ground.drawn) return 'This machine draws letters otherwise than where they were accepted.'
  return undefined
}

for (const sitting of sittings) {
  test(`what was accepted is what is shown: ${sitting.look}, ${sitting.width} px`, async t => {
    const why = otherGround()
    if (why) return t.skip(why)
    const told: string[] = []
    for (const [name, actual] of await studio.take(sitting)) {
      const pixels = differing(name, actual)
      if (pixels !== 0) told.push(`${name}: ${pixels ?? 'all'} pixels differ, see ${layOut(name, actual)}`)
    }
    assert.deepEqual(told, [], 'If it shall look so, accept it: pnpm shots:accept')
  })
}

const [first] = sittings

test('the same page makes the same picture, and one changed colour another', async () => {
  const [once, again, changed] = [
    await studio.take(first!),
    await studio.take(first!),
    await studio.take(first!, ':root { --tenth-line: oklch(0.89 0.02 166) }'),
  ]
  const from = (others: Map<string, Buffer>): string[] =>
    [...once].filter(([name, picture]) => differenceOf(picture, others.get(name)!).pixels > 0).map(([name]) => name)
  assert.deepEqual(from(again), [])
  const lined = ['tenth-reward-list', 'tenth-tier-progress', 'tenth-panel'].map(tag => pictureName(first!, tag))
  assert.deepEqual(from(changed), lined)
})

test('another font is told from the one that was there', async () => {
  const other = await groundOf(studio.browser, "'Liberation Serif', 'DejaVu Serif'")
  assert.deepEqual(await groundOf(studio.browser), ground)
  assert.notEqual(other.drawn, ground.drawn)
})

test('every picture was accepted, no other lies about, and all together are small', () => {
  const sizes = acceptedSizes()
  const names = sittings.flatMap(sitting => tags.map(tag => pictureName(sitting, tag)))
  assert.deepEqual([...sizes.keys()].sort(), names.sort())
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  assert.ok(bytes < 400_000, `They take ${bytes} bytes.`)
})
