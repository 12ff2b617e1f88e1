import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod'
import { problemCodes, refusalCodes, routes, type Route } from './index.ts'

const all: [string, Route][] = Object.entries(routes)

test('no two routes answer the same method and path', () => {
  const places = all.map(([, { method, path }]) => `${method} ${path.replace(/\{.+?\}/g, '{}')}`)
  assert.equal(new Set(places).size, places.length)
})

test('every shape of the contract can be told as JSON Schema', () => {
  for (const [name, route] of all) {
    for (const schema of [route.body, route.query, route.reply]) {
      if (schema) assert.ok(z.toJSONSchema(schema, { io: 'input' }), name)
    }
  }
})

test('each problem has an HTTP error status and a sentence, each refusal a sentence', () => {
  for (const [code, [status, sentence]] of Object.entries(problemCodes)) {
    assert.ok(status >= 400 && status < 600, code)
    assert.match(sentence, /^[A-Z].+\.$/, code)
  }
  for (const [code, sentence] of Object.entries(refusalCodes)) assert.match(sentence, /^[A-Z].+\.$/, code)
})
