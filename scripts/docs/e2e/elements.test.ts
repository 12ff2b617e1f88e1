import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Frame, Page } from 'playwright-core'
import { until } from '../../../packages/embed/e2e/until.ts'
import { elementsOf } from '../../manifest/analyze.ts'
import { readManifest } from '../build-site.ts'
import { lifeless } from './alive.ts'
import { openSite, type Site } from './open-site.ts'

const tags = elementsOf(readManifest()).map(({ tagName }) => tagName!)

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

/** The first example of a page, once it is there. */
async function exampleIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  if (!frame) throw new Error('The frame has no page.')
  await frame.waitForLoadState('load')
  return frame
}

/** Waits until it is, and answers what is missing where that took too long. */
async function comesAlive(frame: Frame, tag: string): Promise<string[]> {
  if (tag === 'tenth-referral-modal') await frame.getByRole('button', { name: 'Bring a friend' }).click()
  const end = Date.now() + 8_000
  await until(async () => Date.now() > end || (await lifeless(frame, tag)).length === 0)
  return lifeless(frame, tag)
}

test('every element is alive in its own page', async () => {
  const { page, trouble } = await site.visit('elements/index.html')
  const missing: string[] = []
  for (const tag of tags) {
    await page.goto(`${site.url}elements/${tag.replace('tenth-', '')}.html`)
    missing.push(...(await comesAlive(await exampleIn(page), tag)))
  }
  assert.deepEqual([...trouble, ...missing], [])
  await page.context().close()
})

test('every element is alive in the theme builder', async () => {
  const { page, trouble } = await site.visit('theme-builder.html')
  const frame = await exampleIn(page)
  const last = 'tenth-referral-modal'
  const missing: string[] = []
  // It covers the others, so it comes last.
  for (const tag of [...tags.filter(tag => tag !== last), last]) missing.push(...(await comesAlive(frame, tag)))
  assert.deepEqual([...trouble, ...missing], [])
  await page.context().close()
})

test('an example speaks another language, from right to left, by night and in another theme', async () => {
  const { page, trouble } = await site.visit('elements/reward-list.html')
  const frame = await exampleIn(page)
  assert.deepEqual(await comesAlive(frame, 'tenth-reward-list'), [])
  await page.getByLabel('Language').selectOption('ar')
  await frame.getByText('خمس وجبات للجيران').waitFor()
  assert.equal(await frame.evaluate(() => document.documentElement.dir), 'rtl')
  const ground = (): Promise<string> => frame.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const day = await ground()
  await page.getByLabel('Light or dark').selectOption('dark')
  await until(async () => (await ground()) !== day)
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('telecom')
  const brand = (): Promise<string> =>
    frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--tenth-brand'))
  await until(async () => (await brand()) === '#d6006f')
  await page.getByLabel('Width').selectOption('phone')
  await until(async () => (await frame.evaluate(() => innerWidth)) <= 390)
  // What was chosen holds for the page that is read next.
  await page.goto(`${site.url}elements/stamp-card.html`)
  await (await exampleIn(page)).getByText('بطاقة القهوة').waitFor()
  assert.deepEqual(trouble, [])
  await page.context().close()
})

test('an example answers what is done in it, with no server', async () => {
  const { page, trouble } = await site.visit('elements/offer-list.html')
  const frame = await exampleIn(page)
  assert.deepEqual(await comesAlive(frame, 'tenth-offer-list'), [])
  await frame.getByRole('button', { name: 'Get the code' }).click()
  await frame
    .getByText(/DELI-\w+/)
    .first()
    .waitFor()
  await page.goto(`${site.url}elements/reward-list.html`)
  const rewards = await exampleIn(page)
  assert.deepEqual(await comesAlive(rewards, 'tenth-reward-list'), [])
  await rewards.getByRole('button', { name: 'Redeem' }).first().click()
  await rewards
    .getByText(/DELI-\w+/)
    .first()
    .waitFor()
  assert.deepEqual(trouble, [])
  await page.context().close()
})

test('a customer joins by the example of the invitation', async () => {
  const { page, trouble } = await site.visit('elements/join.html')
  const frame = await exampleIn(page)
  await frame.getByRole('button', { name: 'Join' }).click()
  await frame.getByText(/Welcome/).waitFor()
  // Before somebody joined, the one answer that there is no such member is the browser's to tell.
  assert.deepEqual(trouble, [])
  await page.context().close()
})
