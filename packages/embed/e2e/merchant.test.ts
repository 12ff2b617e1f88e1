import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openDeli, type Deli } from '../../core/src/test/deli.ts'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { openBrowser, visit } from './browser.ts'
import { openMerchant } from './merchant-page.ts'
import type { Origin } from './origin.ts'
import { openTenth } from './tenth-origin.ts'

// The merchant's story: one tag on a plain page of another origin, two elements in its markup, and it works.

let db: Awaited<ReturnType<typeof testDatabase>>
let deli: Deli
let tenth: Origin
let merchant: Awaited<ReturnType<typeof openMerchant>>
let browser: Browser

before(async () => {
  db = await testDatabase()
  deli = await openDeli(db)
  tenth = await openTenth(deli)
  merchant = await openMerchant()
  browser = await openBrowser()
})

after(async () => {
  await browser?.close()
  deli?.app.close()
  await Promise.all([merchant?.close(), tenth?.close()])
  await db?.close()
})

const elements = '<tenth-points-badge>…</tenth-points-badge><tenth-stamp-card card="sandwich"></tenth-stamp-card>'

async function member(id: string): Promise<string> {
  await deli.shop.report({ type: 'member.joined', id: `joined-${id}`, member: id })
  return deli.shop.memberToken({ member: id })
}

test('a tag and two elements show the balance and the stamp card, and follow what happens', async () => {
  const token = await member('ada')
  await deli.buy('ada', 4)
  const tag = `<script type="module" src="${tenth.url}/tenth.js" data-key="${deli.key}" data-token="${token}"></script>`
  const { page, said, uncaught, failedRequests } = await visit(browser, merchant.publish({ head: tag, body: elements }))
  await page.getByRole('button', { name: /You have 40.points/ }).waitFor()
  await page.locator('tenth-stamp-card').getByText(/4/).first().waitFor()
  await deli.buy('ada', 1)
  await page.getByRole('button', { name: /You have 50.points/ }).waitFor()
  assert.deepEqual({ said, uncaught, failedRequests }, { said: [], uncaught: [], failedRequests: [] })
})

test('only what the page uses is loaded, and no call carries a secret or a cookie', async () => {
  const tag = `<script type="module" src="${tenth.url}/tenth.js" data-key="${deli.key}"></script>`
  tenth.asked.length = 0
  const { page } = await visit(
    browser,
    merchant.publish({ head: tag, body: '<tenth-points-badge></tenth-points-badge>' }),
  )
  await page.locator('tenth-points-badge:defined').getByRole('button', { name: 'See our rewards' }).waitFor()
  const scripts = tenth.asked.filter(path => path.endsWith('.js'))
  assert.equal(scripts.length, 3, scripts.join())
  assert.equal(tenth.asked.filter(path => path === '/v1/page/program').length, 1)
  assert.deepEqual(await page.context().cookies(), [])
})

test('when the API is down the page works and nothing ugly shows', async () => {
  const answering = await openMerchant(request =>
    new URL(request.url).pathname.startsWith('/v1/') ? new Response('Bad gateway', { status: 502 }) : proxied(request),
  )
  const tag = `<script type="module" src="${answering.url}/tenth.js" data-key="${deli.key}" data-token="x.y.z"></script>`
  const url = merchant.publish({
    head: tag,
    body: `${elements}<button onclick="this.textContent='Bought'">Buy</button>`,
  })
  const { page, said, uncaught } = await visit(browser, url)
  await page.getByRole('button', { name: 'We could not load your points. Try again.' }).waitFor()
  await page.getByRole('button', { name: 'Buy' }).click()
  await page.getByRole('button', { name: 'Bought' }).waitFor()
  assert.deepEqual({ said: said.filter(text => !text.includes('CORS policy')), uncaught }, { said: [], uncaught: [] })
  await answering.close()
})

test('when even the script cannot be had, what stands in the elements stays', async () => {
  const tag = `<script type="module" src="${merchant.url}/gone/tenth.js" data-key="${deli.key}"></script>`
  const { page, said, uncaught } = await visit(browser, merchant.publish({ head: tag, body: elements }))
  await page.getByText('…').waitFor()
  assert.deepEqual({ said, uncaught }, { said: [], uncaught: [] })
})

test('when only the rest of the code cannot be had, one warning is all', async () => {
  const half = await openMerchant(request =>
    new URL(request.url).pathname === '/tenth.js' ? proxied(request) : new Response(null, { status: 404 }),
  )
  const tag = `<script type="module" src="${half.url}/tenth.js" data-key="${deli.key}"></script>`
  const { page, said, uncaught } = await visit(browser, merchant.publish({ head: tag, body: elements }))
  await page.getByText('…').waitFor()
  await page.waitForEvent('console', { predicate: () => said.length > 0 }).catch(() => {})
  assert.equal(said.filter(text => text.startsWith('Tenth did not start.')).length, 1, said.join('\n'))
  assert.deepEqual(uncaught, [])
  await half.close()
})

/** The same answer as Tenth's own origin gives. */
async function proxied(request: Request): Promise<Response> {
  const response = await fetch(tenth.url + new URL(request.url).pathname)
  return new Response(await response.arrayBuffer(), {
    status: response.status,
    headers: {
      'content-type': response.headers.get('content-type') ?? 'text/plain',
      'access-control-allow-origin': '*',
    },
  })
}
