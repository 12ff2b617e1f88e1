import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { referralStory } from './test/referral-examples.ts'

const rows = readFileSync(new URL('../../../docs/referral.md', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(cells => ({ step: cells[1]?.replaceAll('`', '') ?? '', gives: cells.at(-2) ?? '' }))

for (const { step, gives } of rows) {
  test(`docs/referral.md: ${step}: ${gives}`, () => {
    assert.equal(referralStory[step]?.(), gives)
  })
}

test('docs/referral.md tells the whole story, in order', () => {
  assert.deepEqual(
    rows.map(({ step }) => step),
    Object.keys(referralStory),
  )
})
