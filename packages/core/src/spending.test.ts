import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deli as deliProgram } from '../../server/src/test-database/deli-program.ts'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { createShop } from './shop/index.ts'
import { api, openDeli, sandwichLine } from './test/deli.ts'

const db = await testDatabase()
after(() => db.close())

test('a page asks what points pay of a cart, and the shop spends and releases them', async () => {
  const deli = await openDeli(db)
  await deli.shop.publish({ ...deliProgram, checkout: { points: 10, worth: 50 } })
  const page = deli.page('ann')
  await page.join()
  const cart = { currency: 'EUR', lines: [sandwichLine(3)] }
  await deli.shop.report({ type: 'order.paid', id: 'p1', member: 'ann', order: { id: '1', ...cart } })
  const quote = await page.call('quotePoints', { body: cart })
  assert.deepEqual([quote.most, quote.money, quote.refusal], [30, 150, null])
  const spent = await deli.shop.call('spendPoints', { body: { member: 'ann', order: '2', cart } })
  assert.equal(spent.points, quote.most)
  assert.equal((await page.call('quotePoints', { body: cart })).refusal?.code, 'not_enough_points')
  assert.equal((await deli.shop.call('releasePoints', { body: { order: '2' } })).status, 'released')
  assert.equal((await deli.shop.member('ann'))?.points.available, 30)
})

test('a shop pays with a gift card in parts, refunds onto it, and gives a call up where it must', async () => {
  const deli = await openDeli(db)
  const card = { id: 'card', name: 'A card', cost: 10, gives: { kind: 'gift_card', amount: 1000 } } as const
  const rewards = [...(deliProgram.rewards ?? []), { ...card, stock: 1 }]
  await deli.shop.publish({ ...deliProgram, rewards })
  const page = deli.page('ann')
  await page.join()
  const order = { id: '1', currency: 'EUR', lines: [sandwichLine(3)] }
  await deli.shop.report({ type: 'order.paid', id: 'p1', member: 'ann', order })
  const taken = await page.redeem({ reward: 'card' })
  assert.ok(taken.ok)
  const { code, redemption } = taken.value
  const again = await page.redeem({ reward: 'card' })
  assert.equal(again.ok ? null : again.refusal.code, 'reward_sold_out')
  const paid = await deli.shop.useVoucher({ code, order: '2', amount: 600 })
  assert.deepEqual(paid.ok && [paid.value.remaining, paid.value.paid], [400, 600])
  const params = { redemption: redemption.id }
  const back = await deli.shop.call('refundGiftCard', { params, body: { id: 'r', order: '2', amount: 100 } })
  assert.equal(back.remaining, 500)
  const hurried = createShop({
    ...{ api, secretKey: deli.secretKey },
    fetch: request => {
      request.signal.throwIfAborted()
      return deli.app.fetch(request)
    },
  })
  assert.ok((await hurried.checkVoucher(code, { signal: AbortSignal.timeout(60_000) })).ok)
  await assert.rejects(hurried.checkVoucher(code, { signal: AbortSignal.abort() }), { name: 'AbortError' })
})

test('what staff do at the till and in the store room', async () => {
  const deli = await openDeli(db)
  const gives = { kind: 'material_gift', handover: 'pickup' } as const
  await deli.shop.publish({
    ...deliProgram,
    rewards: [...(deliProgram.rewards ?? []), { id: 'mug', name: 'Mug', cost: 10, gives, stock: 0 }],
  })
  await deli.page('ann').join()
  const order = { id: '1', currency: 'EUR', lines: [sandwichLine(3)] }
  await deli.shop.report({ type: 'order.paid', id: 'p1', member: 'ann', order })
  await deli.shop.call('setStock', { params: { reward: 'mug' }, body: { id: 'd1', add: 2 } })
  const { redemption } = await deli.shop.call('redeemFor', {
    params: { member: 'ann' },
    body: { id: 't1', reward: 'mug' },
  })
  const { items } = await deli.shop.call('listRedemptions', { query: { status: 'reserved' } })
  assert.deepEqual(
    items.map(({ id }) => id),
    [redemption.id],
  )
  const done = await deli.shop.call('fulfil', { params: { redemption: redemption.id }, body: { reference: 'desk' } })
  assert.equal(done.status, 'used')
  assert.deepEqual((await deli.shop.call('listStock')).items, [{ reward: 'mug', left: 1, pool: null }])
})
