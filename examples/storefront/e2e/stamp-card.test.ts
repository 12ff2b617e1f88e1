import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDeli } from './deli/deli.ts'
import type { Shopper } from './deli/shopper.ts'

const deli = await openDeli()

/** Claims the full card on the page and reads the code, which is shown this once. */
async function claim(who: Shopper): Promise<string> {
  await who.card.locator('[part=take]').click()
  const code = await who.card.locator('[part=voucher] [part=code]').textContent()
  return code?.trim() ?? ''
}

test('the tenth sandwich is free, once and only once', async t => {
  const ada = await deli.shopper('Ada')
  await ada.join()
  let code = ''

  await t.test('nine sandwiches over several orders fill the card', async () => {
    for (const [sandwich, quantity] of [
      ['Pastrami on rye', 4],
      ['Caprese focaccia', 4],
      ['Hummus & roast pepper', 1],
    ] as const) {
      await ada.put(sandwich, quantity)
      await ada.buy()
    }
    await ada.card.locator('[part=take]').waitFor()
    await ada.seesStamps(9)
  })

  await t.test('the full card becomes a code, shown once', async () => {
    code = await claim(ada)
    assert.match(code, /^[0-9A-Z]{4}(-[0-9A-Z]+)+$/)
    await ada.go('/account')
    await ada.seesStamps(0)
    await ada.page.locator('tenth-reward-list').getByText(code.slice(-4)).waitFor()
    assert.doesNotMatch(await ada.page.locator('main').innerText(), new RegExp(code))
  })

  await t.test('a declined card leaves the code as good as before', async () => {
    await ada.put('Pastrami on rye')
    await ada.put('Filter coffee')
    await ada.fillCheckout({ code, card: '0000' })
    await ada.page.locator('#total').getByText('€2.80').waitFor()
    await ada.page.locator('#pay').click()
    await ada.page.getByText('The card was declined').waitFor()
  })

  await t.test('the checkout takes it, and the free sandwich earns nothing', async () => {
    await ada.fillCheckout({ code: code.toLowerCase().replaceAll('-', ' ') })
    await ada.seesPromise('5 crumbs')
    await ada.page.locator('#pay').click()
    await ada.page.waitForURL('**/orders/*')
    await ada.page.locator('.order-lines').getByText('free').waitFor()
    await ada.seesStamps(0)
  })

  await t.test('and never again, not even for somebody else', async () => {
    const bea = await deli.shopper('Bea')
    for (const who of [ada, bea]) {
      await who.put('Pastrami on rye')
      await who.fillCheckout({ code })
      await who.page.getByText('This code was used already').waitFor()
      await who.page.locator('#total').getByText('€8.90').waitFor()
    }
  })
})

test('two checkouts at once with one code: one sandwich is free', async () => {
  const cleo = await deli.shopper('Cleo')
  await cleo.join()
  await cleo.put('Egg & dill brioche', 9)
  await cleo.buy()
  const code = await claim(cleo)
  const dora = await deli.shopper('Dora')
  const both = [cleo, dora]
  for (const who of both) {
    await who.put('Egg & dill brioche')
    await who.put('Filter coffee')
    await who.fillCheckout({ code })
  }
  await Promise.all(both.map(who => who.page.locator('#pay').click()))
  const ends = both.map(async who => {
    await who.page.locator('[data-order], .wrong').first().waitFor()
    return who.page.url().includes('/orders/') ? 'free' : 'told no'
  })
  assert.deepEqual((await Promise.all(ends)).toSorted(), ['free', 'told no'])
})
