import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { examples } from './test/examples.ts'
import { freeSandwich, programme, sandwichCard } from './test/programme.ts'

const document = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')
const rows = document
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(cells => ({ setting: cells[1]?.replaceAll('`', '') ?? '', standard: cells[3], gives: cells.at(-2) ?? '' }))

for (const { setting, gives } of rows) {
  test(`docs/rules.md: ${setting} gives ${gives}`, () => {
    const example = examples[setting]
    assert.ok(example, `add an example for ${setting}`)
    assert.equal(example(), gives)
  })
}

test('docs/rules.md has a row for every example, once', () => {
  assert.deepEqual(rows.map(row => row.setting).sort(), Object.keys(examples).sort())
})

test('docs/rules.md names the defaults', () => {
  const { joining, refunds, points, referral, cards } = programme({
    cards: [sandwichCard],
    rewards: [freeSandwich],
    referral: { advocate: { points: 1 }, friend: { points: 1 } },
  })
  const defaults = rows.filter(row => row.standard === 'yes').map(row => row.setting)
  assert.deepEqual(defaults, [
    `joining: ${joining}`,
    `refunds: ${refunds}`,
    `points.expiry: ${points.expiry.kind}`,
    `points.rounding: ${points.rounding}`,
    `cards.overflow: ${cards[0]?.overflow}`,
    `cards.restart: ${cards[0]?.restart}`,
  ])
  assert.equal(rows.find(row => row.setting === 'referral.minimum')?.standard, `${referral?.minimum}`)
})
