import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDeli } from './deli/deli.ts'

const deli = await openDeli('embedded')

test('Tenth falls over while she buys: nothing is lost, and nothing counts twice', async () => {
  const ada = await deli.shopper('Ada')
  await ada.join()
  const watching = await ada.openTab('/')
  await watching.sees('20 crumbs')
  await watching.card.getByText('The sandwich card').waitFor()
  await deli.stopTenth('kill')

  await ada.put('Pastrami on rye', 2)
  await ada.buy()
  await ada.page.getByText('Your crumbs are on their way').waitFor()
  const newcomer = await deli.shopper('Bea')
  await newcomer.join()
  await newcomer.put('Dark rye loaf')
  await newcomer.buy()

  await deli.startTenth()
  // By itself a page tries again within half a minute; a network that comes back wakes it at once.
  await watching.page.context().setOffline(true)
  await watching.page.context().setOffline(false)
  await watching.sees('55 crumbs')
  await watching.seesStamps(2)
  await newcomer.go('/')
  await newcomer.sees('31 crumbs')
  for (const { id } of (await deli.shop.members()).items) {
    const { items } = await deli.shop.entries(id)
    assert.equal(new Set(items.map(({ activity, unit }) => `${activity} ${unit}`)).size, items.length)
  }
})

test('a shop whose loyalty server is down is a shop still', async () => {
  await deli.stopTenth('stop')
  const cleo = await deli.shopper('Cleo')
  const errors: string[] = []
  cleo.page.on('pageerror', error => errors.push(error.message))
  await cleo.put('Flat white')
  await cleo.fillCheckout({ code: 'ABCD-EFGH' })
  await cleo.page.getByText('We can’t check codes at the moment').waitFor()
  await cleo.page.getByRole('button', { name: 'Remove' }).click()
  await cleo.page.locator('#voucher-told.hint').waitFor()
  await cleo.buy()
  assert.deepEqual(errors, [])
  await deli.startTenth()
})

test('a page that was offline catches up when it is back', async () => {
  const dora = await deli.shopper('Dora')
  await dora.join()
  await dora.sees('20 crumbs')
  const context = dora.page.context()
  await context.setOffline(true)
  const phone = await deli.shopper('Dora')
  await phone.signIn()
  await phone.put('Pastrami on rye', 2)
  await phone.buy()
  await phone.sees('55 crumbs')
  await dora.sees('20 crumbs')
  await context.setOffline(false)
  await dora.sees('55 crumbs')
  await dora.seesStamps(2)
})

test('a reward whose answer is lost on the way is taken once', async () => {
  const eva = await deli.shopper('Eva')
  await eva.join()
  await eva.put('Dark rye loaf', 5)
  await eva.buy()
  await eva.go('/account')
  await eva.sees('78 crumbs')
  let lost = 0
  await eva.page.route('**/v1/me/redemptions?*', async route => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    await route.abort('connectionreset')
  })
  const rewards = eva.page.locator('tenth-reward-list')
  const code = rewards.locator('[part=voucher] [part=code]')
  await rewards.getByRole('button', { name: /A coffee on us/ }).click()
  const told = rewards.locator('.notice')
  await code.or(told).first().waitFor()
  if (await told.isVisible()) await rewards.getByRole('button', { name: /^Redeem A coffee on us/ }).click()
  await code.waitFor()
  assert.equal(lost, 1)
  await eva.sees('18 crumbs')
  assert.equal(await rewards.locator('[part=redemption]').count(), 1)
})
