import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deli as deliProgram } from '../../server/src/test-database/deli-program.ts'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { openDeli, sandwichLine } from './test/deli.ts'
import { networkTo } from './test/network.ts'

const db = await testDatabase()
after(() => db.close())

const tenth = { kind: 'percent_off', percent: 10 } as const

test('a page takes an offer once though the answer was lost, and is told what its cart gets', async () => {
  const deli = await openDeli(db)
  await deli.shop.publish({
    ...deliProgram,
    offers: [
      { id: 'welcome', name: 'Welcome', gives: tenth },
      { id: 'always', name: 'Always', gives: tenth, automatic: true },
    ],
  })
  const network = networkTo(deli.app.fetch)
  const page = deli.page('ann', { fetch: network.fetch })
  await page.join()
  network.loseReplies(1)
  const { code } = await page.call('takeOffer', { params: { offer: 'welcome' }, body: {} })
  const voucher = await deli.shop.checkVoucher(code)
  assert.equal(voucher.ok && voucher.value.reward, 'welcome')
  const { items } = await page.call('listMyOffers')
  assert.deepEqual(
    items.map(({ id, taken }) => [id, taken.length]),
    [
      ['welcome', 1],
      ['always', 0],
    ],
  )
  const cart = { currency: 'EUR', lines: [sandwichLine(3)] }
  assert.equal((await page.call('myDiscounts', { body: cart })).total, 150)
  const asked = await deli.shop.call('memberDiscounts', { params: { member: 'ann' }, body: cart })
  assert.equal(asked.total, 150)
})

test('a page cancels a subscription step by step, and the shop does what was accepted', async () => {
  const deli = await openDeli(db)
  const saving = {
    reasons: [{ id: 'expensive', name: 'Too expensive' }],
    offers: [
      { id: 'quarter', name: 'A quarter off', gives: { kind: 'percent_off' as const, percent: 25, periods: 3 } },
    ],
  }
  await deli.shop.publish({ ...deliProgram, saving })
  const page = deli.page('ann')
  await page.join()
  const period = { count: 1, unit: 'month' } as const
  const body = { id: 'box', member: 'ann', plan: 'lunch', price: 2900, currency: 'EUR', period }
  await deli.shop.call('reportSubscription', { body })
  const { id } = await page.call('requestMyCancellation', { params: { subscription: 'box' }, body: {} })
  const params = { cancellation: id }
  const { offers } = await page.call('stepMyCancellation', { params, body: { step: 'answer', reason: 'expensive' } })
  assert.equal(offers[0]?.saves.amount, 2175)
  await page.call('stepMyCancellation', { params, body: { step: 'accept', offer: 'quarter' } })
  const done = await deli.shop.call('stepCancellation', { params, body: { step: 'fulfil' } })
  assert.ok(done.fulfilledAt)
  const { status } = await page.call('cancelMySubscription', { params: { subscription: 'box' }, body: {} })
  assert.equal(status, 'cancelled', 'and may go all the same')
})
