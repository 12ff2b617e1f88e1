import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Activity, Program, RedemptionRequest } from '@tenth/contract'
import type * as z from 'zod'
import { check, pointerOf } from './field-errors.ts'
import { plainJsonErrors } from './plain-json.ts'
import { parseJson } from './read-body.ts'

/** What is told of a wrong value: pointer and sentence of each field. */
function told(schema: z.ZodType, value: unknown): Record<string, string> {
  const checked = check(schema, value)
  if (checked.ok) return {}
  return Object.fromEntries(checked.errors.map(({ path, detail }) => [pointerOf(path), detail]))
}

const visit = { type: 'visit', id: 'v1', member: 'ann' }
const shop = { name: 'Deli', currency: 'EUR', timeZone: 'UTC', languages: ['en'] }
const rule = { id: 'euros', on: 'order.paid', amount: { kind: 'fixed', give: 1 } }

test('every field at fault is named at once, with its pointer', () => {
  assert.deepEqual(told(Activity, { type: 'visit', id: 'a b', membr: 'ann' }), {
    '/id': 'Use 1 to 128 visible characters without spaces.',
    '/member': 'This is missing. Give a text.',
    '/membr': 'There is no field "membr" here. Did you mean member?',
  })
})

test('a wrong kind of activity is met with the kinds there are, and the one that was meant', () => {
  const sentence = told(Activity, { ...visit, type: 'visits' })['/type']
  assert.match(sentence ?? '', /^Use order\.paid, order\.refunded, .+ or [\w.]+\. Did you mean visit\?$/)
})

test('numbers are told their bounds', () => {
  const order = { id: '1', currency: 'EUR', lines: [{ id: '1', sku: 's', quantity: 0, amount: -1 }] }
  assert.deepEqual(told(Activity, { ...visit, type: 'order.paid', order }), {
    '/order/lines/0/quantity': 'Use at least 1.',
    '/order/lines/0/amount': 'Use at least 0.',
  })
})

test('of several shapes, the one that was meant is told about', () => {
  const all = { all: [{ total: { min: 'ten' } }] }
  assert.deepEqual(told(Program, { ...shop, earn: [{ ...rule, when: all }] }), {
    '/earn/0/when/all/0/total/min': 'This is a text. Give a number.',
  })
})

test('where no shape was meant, the schema says which there are', () => {
  const sentence = 'Name one reward or one card: { "reward": "coffee" } or { "card": "sandwich" }.'
  assert.deepEqual(told(RedemptionRequest, { rewrad: 'coffee' }), { '': sentence })
  assert.deepEqual(told(RedemptionRequest, { reward: 'coffee', card: 'sandwich' }), { '': sentence })
  assert.match(told(Program, { ...shop, name: 5 })['/name'] ?? '', /^Give a text, or an object/)
})

test('a language that is none is told beside the text', () => {
  assert.match(told(Program, { ...shop, name: { en: 'Deli', en_US: 'Deli!' } })['/name/en_US'] ?? '', /BCP 47/)
})

test('pointers escape as RFC 6901 asks', () => {
  assert.equal(pointerOf(['a/b', 'c~d', 0]), '/a~1b/c~0d/0')
})

test('NUL, half characters, endless nesting and __proto__ are refused where they stand', () => {
  const value: unknown = JSON.parse('{"a":"x\\u0000","b":["\\ud83d"],"__proto__":1,"\\udead":1}')
  assert.deepEqual(
    plainJsonErrors(value).map(({ path }) => pointerOf(path)),
    ['/a', '/b/0', '/__proto__', '/\u{fffd}'],
  )
  const deep = parseJson(Buffer.from('[{"all":'.repeat(60_000) + '1' + '}]'.repeat(60_000)))
  assert.match(plainJsonErrors(deep)[0]?.detail ?? '', /nested deeper/)
})

test('what is not JSON is told where it stops being so', () => {
  const where = (text: string) => {
    try {
      return parseJson(Buffer.from(text))
    } catch (error) {
      return (error as Error).message
    }
  }
  assert.equal(where('{"a": 1,\n  b: 2}'), 'The body stops being JSON at line 2, column 3 (position 11), at "b".')
  assert.equal(where('{"a": '), 'The body ends too early, at line 1, column 7 (position 6).')
  assert.equal(where(' '), 'The body is empty.')
})
