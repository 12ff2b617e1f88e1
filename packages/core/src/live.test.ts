import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { openDeli } from './test/deli.ts'
import { listen } from './test/listen.ts'
import { networkTo } from './test/network.ts'
import { until } from './test/until.ts'

const db = await testDatabase()
after(() => db.close())

test('a purchase reaches an open page over a real connection, and again after the server went away', async t => {
  const deli = await openDeli(db)
  const server = await listen(deli.app.fetch)
  t.after(server.stop)
  const network = networkTo(server.fetch)
  const tenth = deli.page('ann', { fetch: network.fetch })
  await tenth.join()
  const streaming = network.next('GET /v1/me/events')
  const unbind = tenth.$member.listen(() => {})
  await streaming
  await deli.buy('ann', 1)
  await until(tenth.$member, ({ value }) => value?.points.available === 10)
  assert.equal(network.count('GET /v1/me/events'), 1)

  await server.stop()
  deli.app.close()
  await deli.buy('ann', 1)
  const failed = await until(tenth.$member, ({ status }) => status === 'error')
  assert.equal(failed.value?.points.available, 10, 'what was known is shown still')
  assert.equal(failed.status === 'error' && failed.error.name, 'NetworkError')

  await server.start()
  await until(tenth.$member, ({ status, value }) => status === 'ready' && value?.points.available === 20)
  await deli.buy('ann', 1)
  await until(tenth.$member, ({ value }) => value?.points.available === 30)
  assert.ok(network.count('GET /v1/me/events') > 1)
  unbind()
  tenth.close()
})

test('where nothing streams, the page asks from time to time', async () => {
  const deli = await openDeli(db)
  const network = networkTo(deli.app.fetch)
  network.block('/v1/me/events')
  const tenth = deli.page('bea', { fetch: network.fetch })
  await tenth.join()
  const attempted = network.next('GET /v1/me/events')
  const unbind = tenth.$member.listen(() => {})
  await attempted
  await deli.buy('bea', 1)
  await until(tenth.$member, ({ value }) => value?.points.available === 10)
  unbind()
  tenth.close()
})

test('a stream is let go when nobody listens any more, and when the member signs out', async () => {
  const deli = await openDeli(db)
  await deli.page('cleo').join()
  let opened = Promise.withResolvers<{ streaming: Promise<void> }>()
  const tenth = deli.page('cleo', {
    fetch: async request => {
      const response = await deli.app.fetch(request)
      if (!request.url.includes('/events')) return response
      const { readable, writable } = new TransformStream<Uint8Array>()
      // Watched at the body: in Node a request's signal goes quiet once the request it was made from is collected.
      opened.resolve({ streaming: response.body!.pipeTo(writable) })
      return new Response(readable, response)
    },
  })
  const unbind = tenth.$member.listen(() => {})
  const { streaming: first } = await opened.promise
  opened = Promise.withResolvers()
  unbind()
  await assert.rejects(first)

  const unbindAgain = tenth.$member.listen(() => {})
  const { streaming: second } = await opened.promise
  tenth.setToken(null)
  await assert.rejects(second)
  unbindAgain()
  tenth.close()
})
