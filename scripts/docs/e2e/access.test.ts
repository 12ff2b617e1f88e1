import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { until } from '../../../packages/embed/e2e/until.ts'
import { openSite, type Site } from './open-site.ts'

declare const axe: { run: (where: ElementContext, options: RunOptions) => Promise<AxeResults> }

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

/**
 * What axe says of a page, and of the frames in it. What is only good practice is asked of the site itself: in a frame
 * elements stand beside each other as in no page, so that the order of headings says nothing.
 */
async function barriers(page: Page): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(source)
  const found = await page.evaluate(async () => {
    const own = await axe.run({ exclude: ['iframe'] }, { resultTypes: ['violations'] })
    const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const all = await axe.run({ include: ['iframe', 'body'] }, { runOnly: wcag, resultTypes: ['violations'] })
    return [...own.violations, ...all.violations]
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

const sizes = { desktop: { width: 1360, height: 900 }, phone: { width: 390, height: 844 } }

const looked = [
  ['index.html', 'light', sizes.desktop],
  ['theming.html', 'dark', sizes.phone],
  ['elements/stamp-card.html', 'light', sizes.phone],
  ['elements/profile.html', 'dark', sizes.desktop],
  ['theme-builder.html', 'light', sizes.desktop],
  ['theme-builder.html', 'dark', sizes.phone],
] as const

for (const [path, scheme, viewport] of looked) {
  test(`${path} has no barrier that axe knows of, ${scheme}, and is not wider than the screen`, async () => {
    const { page, trouble } = await site.visit(path, { colorScheme: scheme, viewport, reducedMotion: 'reduce' })
    await page.waitForLoadState('load')
    if (path.startsWith('elements/')) await page.frames()[1]?.waitForSelector('[part]')
    if (path === 'theme-builder.html') await until(async () => (await page.locator('#contrast tr').count()) > 0)
    assert.deepEqual(await barriers(page), [])
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0)
    assert.deepEqual(trouble, [])
    await page.context().close()
  })
}

test('a keyboard skips to the content, copies a block of code, and hears that it did', async () => {
  const { page } = await site.visit('theming.html')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the content')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
  await page.locator('.code button').first().focus()
  await page.keyboard.press('Enter')
  await page.getByText('Copied to the clipboard.').waitFor()
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /--tenth-brand/)
  await page.context().close()
})

test('on a phone the contents open by key, lead on, and close again', async () => {
  const { page } = await site.visit('theming.html', { viewport: sizes.phone })
  const link = page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: 'tenth-stamp-card', exact: true })
  assert.equal(await link.isVisible(), false)
  await page.getByRole('button', { name: 'Menu' }).focus()
  await page.keyboard.press('Enter')
  await link.waitFor()
  await page.keyboard.press('Escape')
  await link.waitFor({ state: 'hidden' })
  await page.keyboard.press('Enter')
  await link.click()
  await page.getByRole('heading', { name: 'tenth-stamp-card' }).waitFor()
  await page.context().close()
})

test('the site is dark or light as was chosen, from page to page', async () => {
  const { page } = await site.visit('index.html', { colorScheme: 'light' })
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const day = await ground()
  await page.getByLabel('Colours of this site').selectOption('dark')
  const night = await ground()
  assert.notEqual(night, day)
  await page.goto(`${site.url}theming.html`)
  assert.equal(await ground(), night)
  await page.context().close()
})
