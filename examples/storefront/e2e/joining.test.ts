import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDeli } from './deli/deli.ts'

const deli = await openDeli()

test('signed out, the page shows what the programme gives', async () => {
  const ada = await deli.shopper('Ada')
  await ada.go('/')
  await ada.card.getByText('The sandwich card').waitFor()
  await ada.seesStamps(0)
  await ada.page.locator('tenth-launcher').getByRole('button').click()
  const panel = ada.page.locator('tenth-launcher [part=panel]')
  await panel.getByText('A coffee on us').waitFor()
  await panel.getByText('60 crumbs').waitFor()
})

test('joining from the panel leads through the shop, and greets her with her first crumbs', async () => {
  const bea = await deli.shopper('Bea')
  await bea.go('/')
  await bea.page.locator('tenth-launcher').getByRole('button').click()
  await bea.page.locator('tenth-launcher [part=panel]').getByText('Join').first().click()
  await bea.page.waitForURL('**/join')
  await bea.join()
  await bea.page.getByText('Welcome to the Crumb Club, Bea').waitFor()
  await bea.sees('20 crumbs')
})

test('the secret key never reaches the page, and the token only its owner', async () => {
  const cleo = await deli.shopper('Cleo')
  await cleo.go('/')
  const ask = () => cleo.page.evaluate(async () => (await fetch('/tenth-token')).text())
  assert.equal(await ask(), '{"token":null}')
  await cleo.join()
  assert.match(await ask(), /^\{"token":"ey/)
  assert.doesNotMatch(await cleo.page.content(), /sk_live/)
})
