import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { problemCodes, routes, streamRoutes } from '@tenth/contract'
import { Validator } from '@seriousme/openapi-schema-validator'
import { check } from '../app/field-errors.ts'
import { openApiDocument } from './document.ts'
import { examples } from './examples.ts'
import { renderDocs } from './docs-page.ts'
import { docsPolicy, reference } from './reference.ts'

const document = openApiDocument() as {
  paths: Record<string, Record<string, { operationId: string }>>
  components: { schemas: Record<string, { properties?: Record<string, { description?: string }> }> }
}

test('the document is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  const result = await validator.validate(structuredClone(document))
  assert.deepEqual(result.errors ?? [], [])
  assert.equal(validator.version, '3.1')
})

test('every reference leads somewhere', () => {
  const text = JSON.stringify(document)
  for (const [, ref = ''] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
    const name = ref.replace('#/components/schemas/', '')
    assert.ok(name in document.components.schemas, ref)
  }
})

test('every call of the contract stands in it', () => {
  const ids = Object.values(document.paths).flatMap(path => Object.values(path).map(({ operationId }) => operationId))
  assert.deepEqual(ids.sort(), [...Object.keys(routes), ...Object.keys(streamRoutes), 'events'].sort())
})

test('what a merchant writes is asked for without the defaults that a reply has', () => {
  const required = (name: string) => (document.components.schemas[name] as { required: string[] }).required
  assert.ok(!required('ProgramInput').includes('joining'))
  assert.ok(required('Program').includes('joining'))
})

test('properties are described in the words of the sources', () => {
  assert.equal(document.components.schemas['Balance']?.properties?.['available']?.description, 'Can be spent now.')
})

test('every example is one that the server takes', () => {
  for (const [name, example] of Object.entries(examples)) {
    const route = routes[name as keyof typeof examples]
    if ('body' in route) assert.deepEqual(check(route.body, example), { ok: true, value: example }, name)
  }
})

test('the reference page has an anchor for every problem', () => {
  const page = renderDocs(document)
  for (const code of Object.keys(problemCodes)) assert.ok(page.includes(`id="problem-${code}"`), code)
})

test('the policy of the reference page allows its own looks and nothing else', () => {
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(reference().page) ?? []
  assert.ok(docsPolicy.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`))
  assert.doesNotMatch(reference().page, /<script|style="/)
})
