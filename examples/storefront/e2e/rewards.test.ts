import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDeli } from './deli/deli.ts'

const deli = await openDeli()

test('she redeems, changes her mind, and her points are back in the lots they came from', async () => {
  const ada = await deli.shopper('Ada')
  await ada.join()
  await ada.put('Dark rye loaf', 5)
  await ada.buy()
  await ada.go('/account')
  await ada.sees('78 crumbs')
  const rewards = ada.page.locator('tenth-reward-list')
  await rewards
    .getByRole('button', { name: 'Redeem A coffee on us' })
    .or(rewards.getByRole('button', { name: /A coffee on us/ }))
    .first()
    .click()
  const code = (await rewards.locator('[part=voucher] [part=code]').textContent())?.trim() ?? ''
  await ada.sees('18 crumbs')

  await rewards.locator('[part=redemption]').getByRole('button').click()
  await ada.sees('78 crumbs')
  await rewards.locator('[part=redemption]').waitFor({ state: 'detached' })

  const member = (await deli.shop.members()).items[0]
  assert.ok(member)
  const { items } = await deli.shop.entries(member.id)
  const moved = (kind: string) => {
    return items
      .filter(entry => entry.kind === kind)
      .map(({ lot, amount }) => `${lot} ${Math.abs(amount)}`)
      .toSorted()
  }
  // The welcome came first, so it is spent first: 20 of it, and 40 of the order's.
  assert.equal(moved('redeem').length, 2)
  assert.deepEqual(moved('return'), moved('redeem'))

  await ada.put('Flat white')
  await ada.fillCheckout({ code })
  await ada.page.getByText('This reward was given back').waitFor()
})

test('a coffee for points is free at the checkout, and five euros are spread over the lines', async () => {
  const bea = await deli.shopper('Bea')
  await bea.join()
  await bea.put('Dark rye loaf', 25)
  await bea.buy()
  await bea.go('/account')
  await bea.sees('310 crumbs')
  const rewards = bea.page.locator('tenth-reward-list')
  await rewards.getByRole('button', { name: /€5 off/ }).click()
  const code = (await rewards.locator('[part=voucher] [part=code]').textContent())?.trim() ?? ''
  await bea.sees('60 crumbs')
  await bea.put('Pastrami on rye')
  await bea.put('Roast tomato soup')
  await bea.fillCheckout({ code })
  await bea.page.locator('#total').getByText('€9.10').waitFor()
  await bea.seesPromise('18 crumbs and 1 stamp')
  await bea.page.locator('#pay').click()
  await bea.page.waitForURL('**/orders/*')
  await bea.sees('78 crumbs')
})
