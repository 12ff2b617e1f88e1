import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visit } from './browser.ts'
import { until } from './until.ts'
import { openMerchant } from './merchant-page.ts'
import { openStage, type Stage } from './stage.ts'

// The merchant's story: one tag on a plain page of another origin, two elements in its markup, and it works.

let stage: Stage

before(async () => (stage = await openStage()))
after(() => stage?.close())

const elements = '<tenth-points-badge>…</tenth-points-badge><tenth-stamp-card card="sandwich"></tenth-stamp-card>'

test('a tag and two elements show the balance and the stamp card, and follow what happens', async () => {
  const token = await stage.member('ada')
  await stage.deli.buy('ada', 4)
  const tag = stage.tag({ 'data-token': token })
  const { page, said, uncaught, failedRequests } = await visit(
    stage.browser,
    stage.merchant.publish({ head: tag, body: elements }),
  )
  await page.getByRole('button', { name: /You have 40.points/ }).waitFor()
  await page.locator('tenth-stamp-card').getByText(/4/).first().waitFor()
  await stage.deli.buy('ada', 1)
  await page.getByRole('button', { name: /You have 50.points/ }).waitFor()
  assert.deepEqual({ said, uncaught, failedRequests }, { said: [], uncaught: [], failedRequests: [] })
})

test('only what the page uses is loaded, and no call carries a secret or a cookie', async () => {
  const tag = stage.tag()
  stage.tenth.asked.length = 0
  const { page } = await visit(
    stage.browser,
    stage.merchant.publish({ head: tag, body: '<tenth-points-badge></tenth-points-badge>' }),
  )
  await page.locator('tenth-points-badge:defined').getByRole('button', { name: 'See our rewards' }).waitFor()
  const scripts = stage.tenth.asked.filter(path => path.endsWith('.js'))
  assert.deepEqual(
    scripts.map(path => path.replace(/-[\w-]{8}\.js$/, '')),
    ['/tenth.js', '/chunks/start', '/chunks/points-badge'],
  )
  assert.equal(stage.tenth.asked.filter(path => path === '/v1/page/program').length, 1)
  assert.deepEqual(await page.context().cookies(), [])
})

test('when the API is down the page works and nothing ugly shows', async t => {
  const answering = await openMerchant(request =>
    new URL(request.url).pathname.startsWith('/v1/')
      ? new Response('Bad gateway', { status: 502 })
      : stage.proxied(request),
  )
  t.after(answering.close)
  const tag = stage.tag({ src: `${answering.url}/tenth.js`, 'data-token': 'x.y.z' })
  const url = stage.merchant.publish({
    head: tag,
    body: `${elements}<button onclick="this.textContent='Bought'">Buy</button>`,
  })
  const { page, said, uncaught } = await visit(stage.browser, url)
  await page.getByRole('button', { name: 'We could not load your points. Try again.' }).waitFor()
  await page.getByRole('button', { name: 'Buy' }).click()
  await page.getByRole('button', { name: 'Bought' }).waitFor()
  assert.deepEqual({ said: said.filter(text => !text.includes('CORS policy')), uncaught }, { said: [], uncaught: [] })
})

test('when even the script cannot be had, what stands in the elements stays', async () => {
  const tag = stage.tag({ src: `${stage.merchant.url}/gone/tenth.js` })
  const { page, said, uncaught } = await visit(stage.browser, stage.merchant.publish({ head: tag, body: elements }))
  await page.getByText('…').waitFor()
  assert.deepEqual({ said, uncaught }, { said: [], uncaught: [] })
})

test('when only the rest of the code cannot be had, one warning is all', async t => {
  const half = await openMerchant(request =>
    new URL(request.url).pathname === '/tenth.js'
      ? stage.proxied(request)
      : new Response(null, { status: 404, headers: { 'access-control-allow-origin': '*' } }),
  )
  t.after(half.close)
  const tag = stage.tag({ src: `${half.url}/tenth.js` })
  const { page, said, uncaught } = await visit(stage.browser, stage.merchant.publish({ head: tag, body: elements }))
  await page.getByText('…').waitFor()
  await until(() => said.length > 0)
  assert.deepEqual(
    said.map(text => text.split('.')[0]),
    ['Tenth did not start'],
  )
  assert.deepEqual(uncaught, [])
})
