import assert from 'node:assert/strict'
import { test } from 'node:test'
import { elementAttributes, tagAttributes } from './elements.ts'
import { guides } from './guides.ts'

// What the tables of the guides list is all there is, and nothing else.

/** The rows of a guide's tables: the code that each cell names. */
function rows(path: string): string[][][] {
  const { text } = guides.find(guide => guide.path === path) ?? assert.fail(`There is no ${path}.`)
  const lines = text.split('\n').filter(line => line.startsWith('| `'))
  return lines.map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)),
  )
}

const first = (row: string[][]): string => row[0]?.[0] ?? ''

test('every element stands in the table of elements, with attributes it has', async () => {
  const ours = await elementAttributes()
  const listed = rows('packages/elements/README.md').filter(([[name = ''] = []]) => ours.has(name))
  // An event of the same name has a table of its own.
  assert.deepEqual([...new Set(listed.map(first))].toSorted(), [...ours.keys()].toSorted())
  for (const [[name = ''] = [], , attributes = []] of listed) {
    assert.deepEqual(
      attributes.filter(attribute => !ours.get(name)?.has(attribute)),
      [],
      name,
    )
  }
})

test('every attribute of the script tag stands in its table', () => {
  const listed = rows('packages/embed/README.md').map(first)
  assert.deepEqual(listed.toSorted(), [...tagAttributes()].toSorted())
})
