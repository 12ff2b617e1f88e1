import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tenth } from '@tenth/core'
import { openDeli } from './deli/deli.ts'

const deli = await openDeli()

test('a friend arrives by the link, joins and buys: both are paid, once', async () => {
  const ada = await deli.shopper('Ada')
  await ada.join()
  const link = await ada.referralLink()
  assert.match(link, /\/\?ref=\w+/)

  const bea = await deli.shopper('Bea')
  await bea.page.goto(link)
  await bea.page.getByText('A friend sent you').waitFor()
  // She looks around first: the shop remembers who sent her.
  await bea.go('/cart')
  await bea.join()
  await bea.sees('20 crumbs')

  await bea.put('Filter coffee')
  await bea.buy()
  await bea.sees('25 crumbs')
  await ada.sees('20 crumbs')

  await bea.put('Pastrami on rye')
  await bea.buy()
  await bea.sees('92 crumbs')
  await ada.sees('70 crumbs')

  await bea.put('Pastrami on rye')
  await bea.buy()
  await bea.sees('109 crumbs')
  await ada.go('/account')
  await ada.sees('70 crumbs')
  await ada.page.getByRole('button', { name: 'Bring a friend' }).click()
  await ada.page.locator('tenth-referral-modal [part=friend].paid').waitFor()
})

test('the link can be copied, mailed and scanned', async () => {
  const cleo = await deli.shopper('Cleo')
  await cleo.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await cleo.join()
  const link = await cleo.referralLink()
  const modal = cleo.page.locator('tenth-referral-modal')
  await modal.getByRole('button', { name: 'Copy' }).click()
  await modal.getByText('Copied').first().waitFor()
  assert.equal(await cleo.page.evaluate(() => navigator.clipboard.readText()), link)
  const mail = await modal.getByRole('link', { name: 'E-mail' }).getAttribute('href')
  assert.ok(mail?.startsWith('mailto:') && decodeURIComponent(mail).includes(link))
  await modal.getByRole('button', { name: 'QR code' }).click()
  await modal.getByRole('img', { name: 'QR code' }).waitFor()
})

test('recommending herself with the same e-mail pays nothing, and she is told why', async () => {
  const dora = await deli.shopper('Dora')
  await dora.join()
  const link = await dora.referralLink()
  const again = await deli.shopper('Dora')
  await again.page.goto(link)
  await again.join('DORA@example.com')
  await again.page.getByText('nobody can recommend the shop to themselves').waitFor()
  await again.sees('20 crumbs')
  await again.put('Pastrami on rye')
  await again.buy()
  await again.sees('37 crumbs')
  await dora.sees('20 crumbs')
})

test('her own code is refused where she is a member already', async () => {
  const eva = await deli.shopper('Eva')
  await eva.join()
  await eva.page.goto(await eva.referralLink())
  await eva.sees('20 crumbs')
  const joined = await eva.page.evaluate(async () => {
    const referral = new URLSearchParams(location.search).get('ref') ?? ''
    return (window as { tenth?: Tenth }).tenth?.join({ referral })
  })
  assert.ok(joined?.ok)
  assert.deepEqual(
    joined.value.refusals.map(({ code }) => code),
    ['referral_existing_member'],
  )
  assert.equal(joined.value.member.points.available, 20)
})
