import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import type { Body, Event } from '@tenth/contract'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'
import { pruneEvents } from './prune-events.ts'
import { deliver } from './deliver.ts'
import type { Sender } from './sender.ts'

const db = await testDatabase()
after(() => db.close())

interface Received {
  event: Event
  id: string
  signatures: string[]
}

/** Somebody who is told, and what they were told. */
async function receiver(answer: (response: ServerResponse, count: number) => void = response => response.end()) {
  const received: Received[] = []
  const server = createServer((request: IncomingMessage, response) => {
    let text = ''
    request.on('data', (part: Buffer) => (text += part.toString()))
    request.on('end', () => {
      const { headers } = request
      const signatures = String(headers['webhook-signature']).split(' ')
      received.push({ event: JSON.parse(text) as Event, id: String(headers['webhook-id']), signatures })
      answer(response, received.length)
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`, received }
}

const send = (shop: Shop, more: Partial<Sender> = {}) =>
  deliver({
    db,
    now: shop.now,
    newId: () => crypto.randomUUID(),
    sealingKey: 'a key that is in no database',
    reach: 'loopback',
    ...more,
  })

const create = (shop: Shop, url: string, types: Body<'createWebhook'>['types'] = null) =>
  shop.must('createWebhook', { body: { url, types } })

async function log(shop: Shop, webhook: string) {
  return (await shop.must('listDeliveries', { params: { webhook } })).items
}

const seconds = (count: number) => count / 86_400

test('what happens is told once, in order', async () => {
  const shop = await openShop(db)
  const { url, received } = await receiver()
  const { webhook } = await create(shop, url)
  await shop.join('ann')
  await shop.buy('ann', [cake(4000)], 'one')
  await shop.redeem('ann', { reward: 'coffee' })
  assert.equal(await send(shop), received.length)
  assert.deepEqual(
    received.map(({ event }) => event.type),
    ['member.joined', 'points.earned', 'redemption.created'],
  )
  assert.equal(received[1]?.event.data['amount'], 80)
  assert.equal(received[1]?.event.data['order'], 'one')
  assert.ok(received.every(({ event, id }) => event.id === id && event.member === 'ann'))
  assert.equal(await send(shop), 0)
  assert.ok(
    (await log(shop, webhook.id)).every(({ status, attempts }) => status === 'delivered' && attempts.length === 1),
  )
})

test('a filter lets through what it names', async () => {
  const shop = await openShop(db)
  const { url, received } = await receiver()
  await create(shop, url, ['points.reversed', 'points.adjusted'])
  await shop.join('ann')
  await shop.buy('ann', [cake(4000)], 'one')
  await shop.refund('ann', { order: 'one', lines: [{ id: 'cake', quantity: 1 }] })
  await send(shop)
  assert.deepEqual(
    received.map(({ event }) => [event.type, event.data['amount']]),
    [['points.reversed', -80]],
  )
})

test('one that fails is tried again, later each time, and the log says how it went', async () => {
  const shop = await openShop(db)
  const { url, received } = await receiver((response, count) => {
    response.statusCode = count < 3 ? 503 : 204
    response.end()
  })
  const { webhook } = await create(shop, url)
  await shop.join('ann')
  assert.equal(await send(shop), 1)
  assert.equal(await send(shop), 0)
  shop.wait(seconds(7))
  assert.equal(await send(shop), 1)
  shop.wait(seconds(7))
  assert.equal(await send(shop), 0)
  shop.wait(seconds(30))
  assert.equal(await send(shop), 1)
  assert.equal(new Set(received.map(({ id }) => id)).size, 1)
  const [delivery] = await log(shop, webhook.id)
  assert.deepEqual(
    [delivery?.status, delivery?.attempts.map(({ status }) => status), delivery?.nextAt],
    ['delivered', [503, 503, 204], null],
  )
})

test('who does not answer in time, or sends elsewhere, has failed', async () => {
  const shop = await openShop(db)
  const slow = await receiver(() => {})
  const target = await receiver()
  const elsewhere = await receiver(response => {
    response.writeHead(302, { location: target.url })
    response.end()
  })
  const webhooks = [await create(shop, slow.url), await create(shop, elsewhere.url)]
  await shop.join('ann')
  await send(shop, { timeout: 1000 })
  const tries = await Promise.all(webhooks.map(async ({ webhook }) => (await log(shop, webhook.id))[0]?.attempts[0]))
  assert.deepEqual(
    tries.map(one => [one?.status, one?.error]),
    [
      [null, 'No answer within 1 seconds.'],
      [302, null],
    ],
  )
  assert.equal(target.received.length, 0)
})

test('after three days of failures nothing more is sent, which the log of events says', async () => {
  const shop = await openShop(db)
  const { url, received } = await receiver((response, count) => {
    response.statusCode = count > 12 ? 200 : 500
    response.end()
  })
  const { webhook } = await create(shop, url)
  await shop.join('ann')
  for (let day = 0; day < 20 && received.length < 12; day += 1) {
    await send(shop)
    shop.wait(0.7)
  }
  const [listed] = (await shop.must('listWebhooks')).items
  assert.equal(listed?.status, 'disabled')
  const { items } = await shop.must('listEvents', { query: { type: 'webhook.disabled' } })
  assert.deepEqual(items[0]?.data, { webhook: webhook.id, url, reason: 'failing' })
  await shop.join('ben')
  const before = received.length
  assert.equal(await send(shop), 0)
  await shop.must('changeWebhook', { params: { webhook: webhook.id }, body: { status: 'enabled' } })
  const params = { webhook: webhook.id }
  assert.deepEqual(await shop.must('replayEvents', { params, body: { since: '2026-03-01T00:00:00Z' } }), { events: 3 })
  for (let round = 0; round < 20; round += 1) {
    await send(shop)
    shop.wait(0.1)
  }
  const told = received.slice(before).filter(({ event }) => event.type === 'member.joined')
  assert.deepEqual(new Set(told.map(({ event }) => event.member)), new Set(['ann', 'ben']))
})

test('one that is gone is disabled at once', async () => {
  const shop = await openShop(db)
  const { url } = await receiver(response => {
    response.statusCode = 410
    response.end()
  })
  await create(shop, url)
  await shop.join('ann')
  await send(shop)
  assert.equal((await shop.must('listWebhooks')).items[0]?.status, 'disabled')
})

test('what cannot be delivered keeps no other from it', async () => {
  const shop = await openShop(db)
  const [bad, good] = [await receiver(response => response.destroy()), await receiver()]
  await create(shop, bad.url)
  await create(shop, good.url)
  await shop.join('ann')
  await send(shop)
  assert.deepEqual([bad.received.length, good.received.length], [1, 1])
})

test('a process that died leaves its webhook to the others a minute later', async () => {
  const shop = await openShop(db)
  const { url, received } = await receiver()
  const { webhook } = await create(shop, url)
  await shop.join('ann')
  const { claimWebhook } = await import('./claim-webhook.ts')
  const sender = { db, now: shop.now, newId: () => crypto.randomUUID(), sealingKey: null, reach: 'any' } as const
  const which = { tenant: shop.name, id: webhook.id }
  assert.ok(await claimWebhook(sender, which))
  assert.equal(await claimWebhook(sender, which), null)
  // How many were sent in all says nothing: other shops of this file try theirs again by then.
  await send(shop)
  assert.equal(received.length, 0)
  shop.wait(seconds(61))
  await send(shop)
  assert.equal(received.length, 1)
})

test('webhooks reach no private address, by whatever name', async () => {
  const shop = await openShop(db)
  const { url, received } = await receiver()
  const addresses = [url, url.replace('127.0.0.1', 'localhost'), 'https://10.0.0.1/', 'https://[::ffff:7f00:1]/']
  const webhooks = await Promise.all(addresses.map(one => create(shop, one)))
  await shop.join('ann')
  await send(shop, { reach: 'public' })
  for (const { webhook } of webhooks) {
    const [delivery] = await log(shop, webhook.id)
    assert.match(delivery?.attempts[0]?.error ?? '', /inside a private network/, webhook.url)
  }
  assert.equal(received.length, 0)
})

test('an address is https, or this machine, and names no user', async () => {
  const shop = await openShop(db)
  for (const url of ['http://shop.example/', 'https://me:pass@shop.example/', 'ftp://localhost/', 'nothing']) {
    const { status, problem } = await shop.call('createWebhook', { body: { url } })
    assert.deepEqual([status, problem.code, problem.errors?.[0]?.pointer], [422, 'invalid', '/url'], url)
  }
})

test('a test is sent whatever the filter says, and to nobody else', async () => {
  const shop = await openShop(db)
  const [one, other] = [await receiver(), await receiver()]
  const { webhook } = await create(shop, one.url, ['tier.changed'])
  await create(shop, other.url)
  const delivery = await shop.must('testWebhook', { params: { webhook: webhook.id }, body: {} })
  await send(shop)
  assert.deepEqual([one.received[0]?.id, other.received.length], [delivery.event, 0])
})

test('a deleted webhook is told nothing, and no other shop reaches it', async () => {
  const [shop, other] = [await openShop(db), await openShop(db)]
  const { url, received } = await receiver()
  const { webhook } = await create(shop, url)
  const params = { webhook: webhook.id }
  assert.equal((await other.call('deleteWebhook', { params })).problem.code, 'webhook_unknown')
  await shop.join('ann')
  await shop.must('deleteWebhook', { params })
  await send(shop)
  assert.equal(received.length, 0)
  assert.equal((await shop.call('listDeliveries', { params })).problem.code, 'webhook_unknown')
})

test('while secrets change, everything is signed with both', async () => {
  const shop = await openShop(db)
  const { url, received } = await receiver()
  const { webhook, secret } = await create(shop, url)
  const params = { webhook: webhook.id }
  const next = await shop.must('rotateWebhookSecret', { params, body: { hours: 2 } })
  assert.match(next.secret, /^whsec_/)
  assert.notEqual(next.secret, secret)
  await shop.join('ann')
  await send(shop)
  shop.wait(0.1)
  await shop.join('ben')
  await send(shop)
  assert.deepEqual(
    received.map(({ signatures }) => signatures.length),
    [2, 1],
  )
})

test('events are forgotten after the days that the programme keeps them, and their deliveries with them', async () => {
  const shop = await openShop(db, deliWith({ events: { keepDays: 30 } }))
  const { url } = await receiver()
  const { webhook } = await create(shop, url)
  await shop.join('ann')
  await send(shop)
  shop.wait(29)
  await shop.join('ben')
  const kept = async () => {
    await pruneEvents(db, { now: shop.now, newId: () => crypto.randomUUID() })
    return (await shop.must('listEvents')).items.map(({ member }) => member)
  }
  assert.deepEqual(await kept(), ['ben', 'ann'])
  shop.wait(2)
  assert.deepEqual(await kept(), ['ben'])
  assert.deepEqual(
    (await log(shop, webhook.id)).map(({ attempts }) => attempts.length),
    [0],
  )
})
