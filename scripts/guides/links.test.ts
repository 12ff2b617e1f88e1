import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { root } from '../workspace/root.ts'
import { guides, prose } from './guides.ts'

/** The anchors of a text's headings, as GitHub makes them. */
function anchors(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
  return headings.map(heading =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function missing(path: string, target: string): boolean {
  const [file = '', anchor] = decodeURIComponent(target).split('#')
  const to = file === '' ? path : join(dirname(path), file)
  if (to.startsWith('..') || !existsSync(join(root, to))) return true
  return anchor !== undefined && !anchors(readFileSync(join(root, to), 'utf8')).includes(anchor)
}

for (const guide of guides) {
  const targets = [...prose(guide).matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g)].map(([, target = '']) => target)
  const inside = targets.filter(target => !/^[a-z][a-z+.-]*:/.test(target))
  if (inside.length === 0) continue
  test(`the links of ${guide.path} lead to something`, () => {
    assert.deepEqual(
      inside.filter(target => missing(guide.path, target)),
      [],
    )
  })
}
