import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { openDeli } from './test/deli.ts'
import { networkTo } from './test/network.ts'
import { until } from './test/until.ts'

// A page tells when it is online again; Node does not, so here the test does.
const page = new EventTarget()
Object.assign(globalThis, { addEventListener: page.addEventListener.bind(page) })

const db = await testDatabase()
after(() => db.close())

test('what happened while the network was down is there when it returns', async () => {
  const deli = await openDeli(db)
  const network = networkTo(deli.app.fetch)
  const tenth = deli.page('ann', { fetch: network.fetch })
  await tenth.join()
  const unbind = tenth.$member.listen(() => {})
  await until(tenth.$member, ({ status }) => status === 'ready')

  network.drop()
  await tenth.refresh()
  const offline = tenth.$member.get()
  assert.equal(offline.status, 'error')
  assert.equal(offline.value?.points.available, 0)

  await deli.buy('ann', 1)
  network.restore()
  page.dispatchEvent(new Event('online'))
  await until(tenth.$member, ({ status, value }) => status === 'ready' && value?.points.available === 10)
  unbind()
  tenth.close()
})

test('who looks at the page again sees what is true now', async () => {
  const deli = await openDeli(db)
  await deli.page('bea').join()
  const network = networkTo(deli.app.fetch)
  network.block('/v1/me/events')
  const tenth = deli.page('bea', { fetch: network.fetch })
  // What comes now is not the first read.
  const following = network.next('GET /v1/me/events')
  const unbind = tenth.$member.listen(() => {})
  await following
  const asked = network.next('GET /v1/me')
  page.dispatchEvent(new Event('focus'))
  await asked
  unbind()
  tenth.close()
})

test('a programme that could not be read comes when it can', async () => {
  const deli = await openDeli(db)
  const network = networkTo(deli.app.fetch)
  network.drop()
  const tenth = deli.page(null, { fetch: network.fetch })
  const unbind = tenth.$program.listen(() => {})
  await until(tenth.$program, ({ status }) => status === 'error')
  network.restore()
  await until(tenth.$program, ({ status }) => status === 'ready')
  unbind()
  tenth.close()
})
