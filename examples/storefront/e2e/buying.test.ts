import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDeli } from './deli/deli.ts'

const deli = await openDeli()

test('she earns what the basket promised, to the point, and open pages show it without a reload', async () => {
  const ada = await deli.shopper('Ada')
  await ada.join()
  await ada.sees('20 crumbs')
  await ada.put('Pastrami on rye', 2)
  await ada.put('Flat white')
  const watching = await ada.openTab('/')
  await watching.sees('20 crumbs')
  await ada.go('/cart')
  await ada.seesPromise('42 crumbs and 2 stamps')
  await ada.buy({ way: 'courier' })
  await watching.sees('62 crumbs')
  await watching.seesStamps(2)
  await ada.sees('62 crumbs')
})

test('the promise follows the basket as it changes', async () => {
  const bea = await deli.shopper('Bea')
  await bea.join()
  await bea.put('Egg & dill brioche')
  await bea.go('/cart')
  await bea.seesPromise('11 crumbs and 1 stamp')
  await bea.page.getByRole('button', { name: 'One more Egg & dill brioche' }).click()
  const estimate = bea.page.locator('tenth-points-estimate')
  await estimate.getByText('23 crumbs').waitFor()
  const box = await estimate.boundingBox()
  assert.ok(box && box.height < 120, 'The estimate has kept its style.')
  await bea.buy()
  await bea.sees('43 crumbs')
  await bea.seesStamps(2)
})

test('pressing the button twice pays and earns once', async () => {
  const cleo = await deli.shopper('Cleo')
  await cleo.join()
  await cleo.put('Dark rye loaf')
  await cleo.fillCheckout()
  const twice = await cleo.page.evaluate(async () => {
    const form = document.querySelector<HTMLFormElement>('form[data-once]')
    if (!form) throw new Error('There is no form to pay with.')
    const send = () => fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form) as never) })
    return (await Promise.all([send(), send()])).map(answer => answer.url)
  })
  assert.equal(twice[0], twice[1])
  assert.match(twice[0] ?? '', /\/orders\/CS-/)
  await cleo.go('/account')
  await cleo.sees('31 crumbs')
  assert.equal(await cleo.page.locator('.orders li.card').count(), 1)
})

test('somebody without an account is told what joining would earn, and can buy', async () => {
  const dora = await deli.shopper('Dora')
  await dora.put('Cold beet soup')
  await dora.go('/cart')
  await dora.seesPromise('11 crumbs')
  await dora.buy()
  await dora.page.getByRole('link', { name: 'Join the Crumb Club' }).waitFor()
})

test('in Lithuanian, the shop and the elements speak it', async () => {
  const eva = await deli.shopper('Eva')
  await eva.join()
  await eva.page.getByRole('button', { name: 'Lietuvių' }).click()
  await eva.page.getByRole('heading', { name: 'Sumuštiniai' }).waitFor()
  await eva.sees('20 trupinių')
  await eva.card.getByText('Sumuštinių kortelė').waitFor()
})
