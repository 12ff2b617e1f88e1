import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { visit } from './browser.ts'
import { openStage, type Stage } from './stage.ts'
import { until } from './until.ts'

// An element's code that does not arrive comes later, and the page makes no fuss meanwhile.

let stage: Stage

before(async () => (stage = await openStage()))
after(() => stage?.close())

const addElement = (page: Page, tag: string) =>
  page.evaluate(name => void document.querySelector('main')!.append(document.createElement(name)), tag)

async function openPage(before?: (page: Page) => Promise<unknown>) {
  const url = stage.merchant.publish({ head: stage.tag(), body: '<main></main>' })
  const visited = await visit(stage.browser, url, before)
  await visited.page.waitForFunction(() => 'tenth' in window)
  return visited
}

test('a piece that was lost while the network was down comes when it returns', async () => {
  const { page, said, uncaught } = await openPage()
  await page.context().setOffline(true)
  await addElement(page, 'tenth-stamp-card')
  await addElement(page, 'tenth-points-badge')
  await until(() => said.length > 0)
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'See our rewards' }).waitFor()
  await page.locator('tenth-stamp-card').getByRole('article').waitFor()
  assert.deepEqual(
    said.map(text => text.split('.')[0]),
    ['Tenth cannot show all of its elements'],
  )
  assert.deepEqual(uncaught, [])
})

test('a piece that the server could not give is asked for again, after a pause, when the page changes', async () => {
  const piece = /\/chunks\/points-badge-/
  let asked = 0
  const { page, said, uncaught } = await openPage(async page => {
    await page.clock.install()
    await page.route(piece, route => {
      asked++
      return asked === 1 ? route.fulfill({ status: 502 }) : route.fallback()
    })
  })
  await addElement(page, 'tenth-points-badge')
  await until(() => said.length > 0)
  await addElement(page, 'p')
  await page.clock.fastForward(9_000)
  await addElement(page, 'p')
  assert.equal(asked, 1)
  await page.clock.fastForward(1_000)
  await addElement(page, 'p')
  await page.getByRole('button', { name: 'See our rewards' }).waitFor()
  assert.equal(asked, 2)
  assert.deepEqual(uncaught, [])
})

test('a code whose drawing never arrives can be read all the same', async () => {
  const token = await stage.member('ada')
  await stage.deli.buy('ada', 4)
  const url = stage.merchant.publish({
    head: stage.tag({ 'data-token': token }),
    body: '<tenth-reward-list></tenth-reward-list>',
  })
  let asked = 0
  const { page, uncaught } = await visit(stage.browser, url, page =>
    page.route(/\/chunks\/code-/, route => {
      asked++
      return route.abort()
    }),
  )
  await page.getByRole('button', { name: 'Redeem A coffee' }).click()
  const code = page.locator('tenth-code')
  await code.getByText(/^[A-Z0-9]{4}(-[A-Z0-9]{4})+$/).waitFor()
  const room = await page.locator('tenth-reward-list').boundingBox()
  const letters = await code.boundingBox()
  assert.ok(room && letters && letters.width > 0 && letters.height > 0 && letters.width <= room.width)
  assert.ok(asked > 0, 'The drawing should have been asked for.')
  assert.deepEqual(uncaught, [])
})
