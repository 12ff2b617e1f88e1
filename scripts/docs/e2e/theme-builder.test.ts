import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Frame, Page } from 'playwright-core'
import { until } from '../../../packages/embed/e2e/until.ts'
import { openSite, type Site, type Visit } from './open-site.ts'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

interface Builder extends Visit {
  frame: Frame
}

async function openBuilder(hash = ''): Promise<Builder> {
  const visit = await site.visit(`theme-builder.html${hash}`)
  const frame = await (await visit.page.waitForSelector('#everything')).contentFrame()
  if (!frame) throw new Error('The builder shows nothing.')
  await frame.locator('tenth-reward-list [part]').first().waitFor()
  return { ...visit, frame }
}

/** How elements of some kinds look: what a theme could change of them. */
function looks(inside: Frame | Page): Promise<Record<string, string>> {
  return inside.evaluate(() => {
    const shown: Record<string, string> = {}
    const properties = [
      'color',
      'backgroundColor',
      'backgroundImage',
      'borderRadius',
      'borderColor',
      'fontFamily',
    ] as const
    const add = (name: string, element: Element): void => {
      const style = getComputedStyle(element)
      for (const property of properties) shown[`${name} ${property}`] = style[property]
    }
    for (const host of document.querySelectorAll('[data-element] > *')) {
      if (!host.localName.startsWith('tenth-')) continue
      add(host.localName, host)
      const inside = [...(host.shadowRoot?.querySelectorAll('[part], button') ?? [])]
      inside.forEach((element, index) => add(`${host.localName} ${index} ${element.localName}`, element))
    }
    return shown
  })
}

const buttonColour = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const list = document.querySelector('tenth-reward-list')
    return getComputedStyle(list!.shadowRoot!.querySelector('button:not(.secondary, .link)')!).backgroundColor
  })

test('another brand colour is another colour of every button, and stands in the CSS and the address', async () => {
  const { page, frame, trouble } = await openBuilder()
  const before = await looks(frame)
  await page.getByLabel('Brand colour', { exact: true }).fill('#7a1fa2')
  await until(async () => JSON.stringify(await looks(frame)) !== JSON.stringify(before))
  assert.match(await page.locator('#css').innerText(), /--tenth-brand: #7a1fa2;/)
  assert.match(await page.locator('#script').innerText(), /"brand": "#7a1fa2"/)
  assert.match(page.url(), /theme-brand=%237a1fa2/)
  assert.notEqual(await buttonColour(frame), before['tenth-reward-list 0 button backgroundColor'])
  assert.deepEqual(trouble, [])
  await page.context().close()
})

test('the contrast is measured: low for a pale colour by itself, and held in all that is made of it', async () => {
  const { page } = await openBuilder('#theme-brand=%23ffd84a')
  const ratio = async (row: string): Promise<number> =>
    parseFloat(await page.getByRole('row', { name: row }).getByRole('cell').first().innerText())
  await until(async () => (await page.locator('#contrast tr').count()) > 0)
  assert.ok((await ratio('White on the brand')) < 2)
  assert.match(await page.getByRole('row', { name: 'White on the brand' }).innerText(), /low/)
  for (const row of ['On buttons', 'Links', 'Quieter text, tinted']) assert.ok((await ratio(row)) >= 4.5, row)
  await page.context().close()
})

test('the copied CSS gives another page the same look, and the address gives the same theme again', async () => {
  const { page, frame } = await openBuilder()
  await page.getByLabel('Begin with').selectOption('telecom')
  await page.getByLabel('Brand colour', { exact: true }).fill('#0047ab')
  await page.getByLabel('Round corners, as CSS').fill('0.25rem')
  await page.getByLabel('Font').fill('Georgia, serif')
  await until(async () => (await looks(frame))['tenth-reward-list fontFamily'] === 'Georgia, serif')
  await page.getByRole('button', { name: 'Copy the CSS' }).click()
  await page.getByText('Copied to the clipboard.').waitFor()
  const css = await page.evaluate(() => navigator.clipboard.readText())
  assert.equal(css.trim(), (await page.locator('#css').innerText()).trim())
  const built = await looks(frame)
  assert.ok(Object.keys(built).length > 300)

  const plain = await site.visit('elements/live/everything.html')
  await plain.page.setViewportSize(await sizeOf(frame))
  await plain.page.locator('tenth-reward-list [part]').first().waitFor()
  await plain.page.addStyleTag({ content: css })
  await until(async () => JSON.stringify(await looks(plain.page)) === JSON.stringify(built))

  const again = await openBuilder(new URL(page.url()).hash)
  await until(async () => JSON.stringify(await looks(again.frame)) === JSON.stringify(built))
  assert.equal(await again.page.getByLabel('Begin with').inputValue(), 'telecom')
  for (const one of [page, plain.page, again.page]) await one.context().close()
})

const sizeOf = (frame: Frame): Promise<{ width: number; height: number }> =>
  frame.evaluate(() => ({ width: innerWidth, height: innerHeight }))

test('what no browser understands is told, and never reaches the CSS', async () => {
  const { page } = await openBuilder()
  const brand = page.getByLabel('Brand colour', { exact: true })
  await brand.fill('red; } body { display: none')
  assert.equal(await brand.getAttribute('aria-invalid'), 'true')
  assert.doesNotMatch(await page.locator('#css').innerText(), /display/)
  await page.context().close()
})

test('the language, the scheme and the width are the preview’s, and go with the address', async () => {
  const { page, frame } = await openBuilder('#language=lt&scheme=dark&width=phone')
  await frame.locator('tenth-reward-list').first().getByText('Penki pietūs kaimynams').waitFor()
  assert.equal(await frame.evaluate(() => document.documentElement.style.colorScheme), 'dark')
  assert.ok((await frame.evaluate(() => innerWidth)) <= 390)
  await page.getByRole('button', { name: 'Begin anew' }).click()
  await frame.locator('tenth-reward-list').first().getByText('Five meals for neighbours').waitFor()
  await page.context().close()
})

test('a keyboard alone makes corners round and copies the CSS', async () => {
  const { page } = await openBuilder()
  await page.getByLabel('Round corners, in rem').focus()
  await page.keyboard.press('End')
  await until(async () => (await page.locator('#css').innerText()).includes('--tenth-radius: 2rem;'))
  await page.getByRole('button', { name: 'Copy the CSS' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Copied to the clipboard.').waitFor()
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /--tenth-radius: 2rem;/)
  // Skipping to the content is also a change of the address.
  await page.locator('.skip').focus()
  await page.keyboard.press('Enter')
  await until(() => page.url().includes('theme-radius=2rem'))
  await page.context().close()
})
