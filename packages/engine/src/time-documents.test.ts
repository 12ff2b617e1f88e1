import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { expiryExamples } from './test/expiry-examples.ts'
import { refundExamples } from './test/refund-examples.ts'

/** The first and the last cell of every row that begins with a name in code. */
function rowsOf(document: string): { name: string; gives: string }[] {
  return readFileSync(new URL(`../../../docs/${document}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(cells => ({ name: cells[1]?.replaceAll('`', '') ?? '', gives: cells.at(-2) ?? '' }))
}

/** These are in docs/rules.md only. */
const elsewhere = new Set(['points.expiry: rolling'])

for (const [document, examples] of [
  ['expiry.md', expiryExamples],
  ['refunds.md', refundExamples],
] as const) {
  const rows = rowsOf(document)
  for (const { name, gives } of rows) {
    test(`docs/${document}: ${name} gives ${gives}`, () => {
      assert.equal(examples[name]?.(), gives)
    })
  }

  test(`docs/${document} has a row for every example, once`, () => {
    const names = Object.keys(examples).filter(name => !elsewhere.has(name))
    assert.deepEqual(rows.map(({ name }) => name).sort(), names.sort())
  })
}
