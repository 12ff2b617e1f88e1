import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { createResource } from './resource.ts'

interface Thing {
  id: string
  revision: number
}

/** A resource whose answers come when, and in the order, a test says. */
function controlled() {
  const asked: (PromiseWithResolvers<Response | 'signed_out'> & { etag: string | null })[] = []
  const resource = createResource<Thing>(
    etag => {
      const answer = Promise.withResolvers<Response | 'signed_out'>()
      asked.push({ ...answer, etag })
      return answer.promise
    },
    (value, known) => value.id === known.id && value.revision < known.revision,
  )
  return { resource, asked }
}

const reply = (revision: number, id = 'ann') => Response.json({ id, revision }, { headers: { ETag: `"${revision}"` } })

test('an older reply never replaces a newer revision', async () => {
  const { resource, asked } = controlled()
  const loading = resource.load()
  resource.put({ id: 'ann', revision: 7 })
  asked[0]?.resolve(reply(6))
  await loading
  assert.deepEqual(resource.peek(), { status: 'ready', value: { id: 'ann', revision: 7 } })
})

test('another member may stand at a lower revision', async () => {
  const { resource, asked } = controlled()
  resource.put({ id: 'ann', revision: 7 })
  const loading = resource.load()
  asked[0]?.resolve(reply(2, 'bea'))
  await loading
  assert.equal(resource.peek().value?.id, 'bea')
})

test('who asks meanwhile shares the request, unless something changed', async () => {
  const { resource, asked } = controlled()
  const one = resource.load()
  const other = resource.load()
  assert.equal(one, other)
  void resource.load(true)
  void resource.load(true)
  asked[0]?.resolve(reply(1))
  while (asked.length < 2) await setImmediate()
  asked[1]?.resolve(reply(2))
  await one
  assert.equal(asked.length, 2)
  assert.equal(resource.peek().value?.revision, 2)
})

test('what was not modified stays the very same value', async () => {
  const { resource, asked } = controlled()
  let loading = resource.load()
  asked[0]?.resolve(reply(1))
  await loading
  const { value } = resource.peek()
  loading = resource.load()
  assert.equal(asked[1]?.etag, '"1"')
  asked[1]?.resolve(new Response(null, { status: 304, headers: { ETag: '"1"' } }))
  await loading
  assert.equal(resource.peek().value, value)
})

test('a failure keeps what was known, and the next answer ends it', async () => {
  const { resource, asked } = controlled()
  resource.put({ id: 'ann', revision: 1 })
  let loading = resource.load()
  asked[0]?.reject(new Error('down'))
  await loading
  const failed = resource.peek()
  assert.equal(failed.status, 'error')
  assert.equal(failed.value?.revision, 1)
  loading = resource.load()
  asked[1]?.resolve(reply(1))
  await loading
  assert.equal(resource.peek().status, 'ready')
})

test('a reply that is under way when somebody signs out is dropped', async () => {
  const { resource, asked } = controlled()
  const loading = resource.load()
  resource.reset('signed_out')
  asked[0]?.resolve(reply(1))
  await loading
  assert.deepEqual(resource.peek(), { status: 'signed_out' })
})

test('a page in place of JSON is no answer', async () => {
  const { resource, asked } = controlled()
  const loading = resource.load()
  asked[0]?.resolve(new Response('<h1>Sign in to this network</h1>'))
  await loading
  const state = resource.peek()
  assert.equal(state.status === 'error' && state.error.name, 'NetworkError')
})
