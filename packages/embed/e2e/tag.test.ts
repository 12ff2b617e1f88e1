import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visit } from './browser.ts'
import { openStage, type Stage } from './stage.ts'
import { until } from './until.ts'

// What the tag can say, and what a page's own script can do.

let stage: Stage
let asked = 0
/** How the shop answers the next request for a token; it begins signed out. */
let answerToken: () => Promise<Response> = async () => new Response(null, { status: 401 })

before(async () => {
  stage = await openStage(async request => {
    if (new URL(request.url).pathname !== '/token') return new Response(null, { status: 404 })
    asked++
    assert.match(request.headers.get('cookie') ?? '', /session=1/)
    return answerToken()
  })
})
after(() => stage?.close())

const badge = '<tenth-points-badge>…</tenth-points-badge>'

test('without a publishable key one warning says what is missing', async () => {
  for (const key of ['', 'sk_live_deli_x_y', 'deli']) {
    const url = stage.merchant.publish({ head: stage.tag({ 'data-key': key }), body: badge })
    const { page, said, uncaught } = await visit(stage.browser, url)
    await until(() => said.length > 0)
    assert.deepEqual(said, ['Tenth: the script tag needs data-key="pk_…", your publishable key.'])
    assert.deepEqual(uncaught, [])
    assert.equal(await page.getByText('…').count(), 1)
  }
})

test('a token from a meta tag signs in', async () => {
  const token = await stage.member('meta')
  const head = `<meta name="tenth-token" content="${token}">${stage.tag()}`
  const { page } = await visit(stage.browser, stage.merchant.publish({ head, body: badge }))
  await page.getByRole('button', { name: /You have 0.points/ }).waitFor()
})

test('a URL of the shop is asked for a token, with its cookies, and again before it expires', async () => {
  await stage.member('rita')
  asked = 0
  // Nine tenths of a second: by then it is old, and the shop is asked for another.
  answerToken = async () =>
    Response.json({ token: await stage.deli.shop.memberToken({ member: 'rita', expiresIn: 1 }) })
  const url = stage.merchant.publish({
    head: stage.tag({ 'data-token-url': '/token' }),
    body: badge,
    headers: { 'set-cookie': 'session=1' },
  })
  const { page, uncaught } = await visit(stage.browser, url)
  await page.getByRole('button', { name: /You have 0.points/ }).waitFor()
  await until(async () => {
    await page.evaluate(() => window.tenth!.refresh())
    return asked > 1
  })
  await page.getByRole('button', { name: /You have 0.points/ }).waitFor()
  assert.deepEqual(uncaught, [])
})

test('a shop that says nobody is signed in is believed, and may answer plain text later', async () => {
  const token = await stage.member('tom')
  answerToken = async () => new Response(null, { status: 401 })
  const url = stage.merchant.publish({
    head: stage.tag({ 'data-token-url': '/token' }),
    body: badge,
    headers: { 'set-cookie': 'session=1' },
  })
  const { page } = await visit(stage.browser, url)
  await page.getByRole('button', { name: 'See our rewards' }).waitFor()
  answerToken = async () => new Response(`${token}\n`)
  await page.evaluate(() => window.tenth!.refresh())
  await page.getByRole('button', { name: /You have 0.points/ }).waitFor()
})

test("a page's own script is told when the client is there, and signs in by it", async () => {
  const token = await stage.member('uma')
  const script = `<script>addEventListener('tenth-ready', () => tenth.setToken(async () => '${token}'))</script>`
  const { page } = await visit(stage.browser, stage.merchant.publish({ head: script + stage.tag(), body: badge }))
  await page.getByRole('button', { name: /You have 0.points/ }).waitFor()
})

test('data-launcher alone brings the launcher, once', async () => {
  const url = stage.merchant.publish({ head: stage.tag({ 'data-launcher': '', async: '' }), body: '<p>Shop</p>' })
  const { page, said, uncaught } = await visit(stage.browser, url)
  await page.locator('tenth-launcher').getByRole('button').first().click()
  await page.locator('tenth-launcher').getByText('Deli').first().waitFor()
  assert.equal(await page.locator('tenth-launcher').count(), 1)
  assert.deepEqual({ said, uncaught }, { said: [], uncaught: [] })
})

test('elements that come later are brought to life, with what was set on them before', async () => {
  const { page } = await visit(stage.browser, stage.merchant.publish({ head: stage.tag(), body: '<main></main>' }))
  await page.waitForFunction(() => 'tenth' in window)
  assert.ok(!stage.tenth.asked.some(path => path.includes('points-estimate')))
  await page.evaluate(() => {
    const estimate = document.createElement('tenth-points-estimate')
    const lines = [{ id: '1', sku: 'sandwich', quantity: 3, amount: 1500 }]
    Object.assign(estimate, { cart: { currency: 'EUR', lines } })
    document.querySelector('main')!.append(estimate)
  })
  await page
    .locator('tenth-points-estimate')
    .getByText(/30.points/)
    .first()
    .waitFor()
})

test("a friend's code in the address comes along when somebody joins, and is stored only with consent", async () => {
  const advocate = await stage.deli.page('vera').join()
  const code = advocate.ok && advocate.value.member.referral?.code
  assert.ok(code)
  const kept: (string | null)[] = []
  for (const attributes of [{}, { 'data-consent': '' }]) {
    const member = `friend-${kept.length}`
    const token = await stage.deli.shop.memberToken({ member })
    const url = stage.merchant.publish({ head: stage.tag({ 'data-token': token, ...attributes }), body: badge })
    const { page } = await visit(stage.browser, `${url}?ref=${code}`)
    await page.waitForFunction(() => 'tenth' in window)
    const joined = await page.evaluate(() => window.tenth!.join())
    assert.deepEqual(joined.ok && joined.value.refusals, [])
    kept.push(await page.evaluate(() => sessionStorage.getItem('tenth-ref')))
  }
  assert.deepEqual(kept, [null, code])
  assert.equal((await stage.deli.shop.member('vera'))?.referral?.joined, 2)
})
