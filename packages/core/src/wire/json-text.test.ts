import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonText } from './json-text.ts'

test('what a library taught arrays, strings and objects about JSON does not reach the wire', t => {
  const taught = [Array, String, Object].map(kind => kind.prototype as { toJSON?: () => string })
  t.after(() => taught.forEach(kind => delete kind.toJSON))
  for (const kind of taught) kind.toJSON = () => 'broken'
  assert.equal(JSON.stringify({ a: ['b'] }), '"broken"')
  assert.equal(jsonText({ a: ['b', { c: [1] }] }), '{"a":["b",{"c":[1]}]}')
  for (const kind of taught) assert.equal(kind.toJSON?.(), 'broken')
})

test('it is back also when there is no text to be had', t => {
  const array = Array.prototype as { toJSON?: () => string }
  t.after(() => delete array.toJSON)
  array.toJSON = () => 'broken'
  const endless: { self?: unknown } = {}
  endless.self = endless
  assert.throws(() => jsonText(endless), TypeError)
  assert.equal(array.toJSON(), 'broken')
})
