import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDeli } from './deli/deli.ts'
import type { Shopper } from './deli/shopper.ts'

const deli = await openDeli()

/** In the shop's back office, gives units of an order's line back. */
async function refund(office: Shopper, order: string, line: string, quantity?: number): Promise<void> {
  await office.go('/admin')
  const row = office.page.locator(`[data-order="${order}"] [data-line="${line}"]`)
  if (quantity) await row.getByLabel('How many to refund').fill(String(quantity))
  await row.getByRole('button', { name: 'Refund' }).click()
  await office.page.getByText('Refunded. What it earned is taken back.').waitFor()
}

test('a refund of one line takes back what that line earned, in points and in stamps', async () => {
  const ada = await deli.shopper('Ada')
  await ada.join()
  await ada.put('Pastrami on rye', 3)
  await ada.put('Dark rye loaf', 2)
  const order = await ada.buy()
  // 38.30 EUR are 76 crumbs: 53 of them for the sandwiches, 23 for the loaves.
  await ada.sees('96 crumbs')
  await ada.seesStamps(3)
  const office = await deli.shopper('Office')

  await refund(office, order, 'L1', 1)
  await ada.seesStamps(2)
  await ada.sees('79 crumbs')

  await refund(office, order, 'L1')
  await ada.seesStamps(0)
  await ada.sees('43 crumbs')

  await refund(office, order, 'L2')
  await ada.sees('20 crumbs')
  await ada.go('/account')
  await ada.page.locator('.orders').getByText('refunded').first().waitFor()
})

test('points that were spent before the refund are not taken twice', async () => {
  const bea = await deli.shopper('Bea')
  await bea.join()
  await bea.put('Dark rye loaf', 4)
  const order = await bea.buy()
  await bea.go('/account')
  await bea.sees('66 crumbs')
  const rewards = bea.page.locator('tenth-reward-list')
  await rewards.getByRole('button', { name: /A coffee on us/ }).click()
  await bea.sees('6 crumbs')
  await refund(await deli.shopper('Office'), order, 'L1')
  await bea.sees('0 crumbs')
  // Giving the coffee back cannot bring what the refunded order had earned.
  await rewards.locator('[part=redemption]').getByRole('button').click()
  await bea.sees('20 crumbs')
})

test('the back office gives back no more than was bought', async () => {
  const cleo = await deli.shopper('Cleo')
  await cleo.join()
  await cleo.put('Flat white', 2)
  const order = await cleo.buy()
  const answers = await cleo.page.evaluate(async id => {
    const send = () => {
      const body = new URLSearchParams({ order: id, line: 'L1', quantity: '2' })
      return fetch('/admin/refund', { method: 'POST', body })
    }
    return (await Promise.all([send(), send()])).map(answer => new URL(answer.url).search)
  }, order)
  assert.deepEqual(answers.toSorted(), ['?refunded=no', '?refunded=yes'])
  await cleo.sees('20 crumbs')
})
