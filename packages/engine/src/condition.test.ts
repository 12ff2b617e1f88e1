import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holds, matches } from './condition.ts'
import { line } from './test/programme.ts'

const bread = line('bread', 400, { categories: ['bakery', 'fresh'], labels: ['organic'] })
const wine = line('wine', 1600, { categories: ['drinks'] })
const order = [bread, wine]

test('a line matches when it has one of the values of every key', () => {
  assert.ok(matches({ category: ['bakery', 'drinks'] }, bread))
  assert.ok(matches({ category: ['fresh'], label: ['organic'] }, bread))
  assert.ok(!matches({ category: ['fresh'], label: ['cheap'] }, bread))
  assert.ok(!matches({ label: ['organic'] }, wine))
  assert.ok(matches({ sku: ['sku-wine'] }, wine))
})

test('a total has its bounds included', () => {
  assert.ok(holds({ total: { min: 2000 } }, order))
  assert.ok(holds({ total: { max: 2000 } }, order))
  assert.ok(!holds({ total: { min: 2001 } }, order))
  assert.ok(!holds({ total: { min: 0, max: 1999 } }, order))
})

test('all, any and none nest', () => {
  const drinks = { lines: { category: ['drinks'] } }
  const cheese = { lines: { category: ['cheese'] } }
  assert.ok(holds({ any: [cheese, drinks] }, order))
  assert.ok(!holds({ all: [cheese, drinks] }, order))
  assert.ok(!holds({ none: [cheese, drinks] }, order))
  assert.ok(holds({ all: [{ none: [cheese] }, { any: [drinks, cheese] }, { total: { min: 1 } }] }, order))
})
