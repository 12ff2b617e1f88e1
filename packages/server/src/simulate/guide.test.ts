import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop } from '../test-database/test-shop.ts'

// docs/simulate.md: what happens there happens here, and its draft is tried out on it.

const db = await testDatabase()
after(() => db.close())

const text = readFileSync(new URL('../../../../docs/simulate.md', import.meta.url), 'utf8')
const draft = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '') as Partial<ProgramInput>
const rows = text
  .split('\n')
  .filter(line => line.startsWith('| '))
  .map(line => line.split('|').map(cell => cell.trim()))

const coffee = { id: 'coffee', name: 'A coffee', cost: 20, gives: { kind: 'amount_off', amount: 300 } } as const
const { checkout } = draft
const order = { id: 'order', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 50 } } as const
const plain = { cards: [], referral: undefined } as Partial<ProgramInput>

test('docs/simulate.md: the worked example', async () => {
  const shop = await openShop(db, deliWith({ ...plain, checkout, earn: [order], rewards: [coffee] }))
  await shop.join('ann')
  await shop.join('ben')
  const steps: Record<string, () => Promise<unknown>> = {
    'Ann pays an order of 10.00': () => shop.buy('ann', [cake(1000)]),
    'Ann takes a coffee': async () => assert.equal((await shop.redeem('ann', { reward: 'coffee' })).status, 200),
    'Ben pays an order of 15.00': () => shop.buy('ben', [cake(1500)], 'his'),
    'Ben takes a coffee': async () => assert.equal((await shop.redeem('ben', { reward: 'coffee' })).status, 200),
    'Ben gives his whole order back': () => shop.refund('ben', { order: 'his' }),
  }
  const begun = shop.now().toISOString().slice(0, 10)
  let today = 1
  const told = rows.filter(([, , what = '']) => what in steps)
  assert.equal(told.length, Object.keys(steps).length)
  for (const [, day, what = ''] of told) {
    shop.wait(Number(day) - today || 1 / 1440)
    today = Number(day)
    await steps[what]?.()
  }
  shop.wait(1)
  const program = deliWith({ ...plain, ...draft })
  const days = { from: begun, to: shop.now().toISOString().slice(0, 10) }
  const simulation = await shop.must('simulate', { body: { program, ...days } })
  const rule = (name: string) => simulation.rules.find(one => one.rule === name) ?? assert.fail(name)
  const coffees = simulation.rewards.find(({ reward }) => reward === 'coffee') ?? assert.fail('coffee')
  const refused = simulation.refusals.find(({ code }) => code === 'not_enough_points')
  const figures: Record<string, (column: 'inForce' | 'draft') => number | null | undefined> = {
    '`order` gave, in points': column => rule('order')[column].given,
    '`order` was taken back': column => rule('order')[column].takenBack,
    '`large` gave, in points': column => rule('large')[column].given,
    '`large` was taken back': column => rule('large')[column].takenBack,
    '`order` is worth, in cents': column => rule('order')[column].worth,
    'coffees taken': column => coffees[column].taken,
    'coffees cost, in cents': column => coffees[column].cost,
    'not enough points, times': column => refused?.[column],
  }
  const said = rows.filter(([, what = '']) => what in figures)
  assert.equal(said.length, Object.keys(figures).length)
  for (const [, what = '', inForce, drafted] of said) {
    assert.deepEqual([figures[what]?.('inForce'), figures[what]?.('draft')].map(String), [inForce, drafted], what)
  }
  assert.deepEqual(rule('order').recorded, rule('order').inForce)
})
