import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { knownScript, readKnown, renderElement } from '@tenth/elements/server'
import type { KnownState } from '@tenth/core'
import type { Page } from 'playwright-core'
import { visit } from './browser.ts'
import { openStage, type Stage } from './stage.ts'
import { alive, openWrittenPage } from './written-page.ts'

// Elements that a server rendered: seen before any script runs, and taken over without anything moving.

let stage: Stage
let token: string
let known: KnownState

before(async () => {
  stage = await openStage()
  token = await stage.member('ada')
  await stage.deli.buy('ada', 4)
  known = await readKnown({ api: stage.tenth.url, key: stage.deli.key, token })
})
after(() => stage?.close())

const tags = ['tenth-points-badge', 'tenth-stamp-card', 'tenth-reward-list']

interface Rendered {
  language?: string
  nonce?: string
  what?: KnownState
}

async function rendered({ language = 'en', nonce, what = known }: Rendered = {}): Promise<string> {
  const all = tags.map(tag => renderElement(tag, { ...what, language, nonce }))
  return `${(await Promise.all(all)).join('')}<p id="after">What the page says next</p>`
}

const tag = (language = 'en') => stage.tag({ 'data-token': token, 'data-language': language })
const balance = /You have 40.points/
const openWritten = (url: string, before?: (page: Page) => Promise<unknown>) =>
  openWrittenPage(stage.browser, url, tags, before)

test('the real content is there without any script', async () => {
  const url = stage.merchant.publish({ body: await rendered() })
  const context = await stage.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: balance }).waitFor()
  await page.getByText('4 of 9 stamps, 5 to go').waitFor({ state: 'attached' })
  await page.locator('tenth-reward-list').getByText('A coffee').first().waitFor()
  await context.close()
})

test('nothing moves and nothing flickers when the elements come to life, in every language', async () => {
  for (const language of ['en', 'es', 'fr', 'lt', 'ar']) {
    const body = `<div lang="${language}">${await rendered({ language })}</div>${knownScript(known)}`
    const page = await openWritten(stage.merchant.publish({ head: tag(language), body }))
    await page.comeAlive()
    assert.deepEqual(await page.look(), { shift: 0, later: [] }, language)
    assert.deepEqual(page.uncaught, [])
  }
})

test('without it the same page moves: what is measured can be seen', async () => {
  const bare = tags.map(name => `<${name}></${name}>`).join('')
  const page = await openWritten(stage.merchant.publish({ head: tag(), body: `${bare}<p>After</p>` }))
  await page.comeAlive()
  const { shift, later } = await page.look()
  assert.ok(shift > 0, 'The elements should push the page down.')
  assert.ok(later.length > 0)
})

test('it lives from then on: a purchase is seen', async () => {
  const bea = await stage.member('bea')
  const what = await readKnown({ api: stage.tenth.url, key: stage.deli.key, token: bea })
  const head = stage.tag({ 'data-token': bea })
  const url = stage.merchant.publish({ head, body: (await rendered({ what })) + knownScript(what) })
  const { page } = await visit(stage.browser, url)
  await alive(page, tags)
  await stage.deli.buy('bea', 2)
  await page.getByRole('button', { name: /You have 20.points/ }).waitFor()
  await page.getByText('2 of 9 stamps, 7 to go').waitFor({ state: 'attached' })
})

test('where the page has no data beside it, what was rendered stays until the answer is there', async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  const page = await openWritten(stage.merchant.publish({ head: tag(), body: await rendered() }), page =>
    page.route(/\/v1\/me\?/, async route => {
      await held
      await route.continue()
    }),
  )
  await page.letScriptCome()
  await page.waitForFunction(() => customElements.get('tenth-reward-list'))
  await page.getByRole('button', { name: balance }).waitFor()
  release()
  await page.comeAlive()
  assert.deepEqual(await page.look(), { shift: 0, later: [] })
})

test('what has focus keeps it', async () => {
  const page = await openWritten(stage.merchant.publish({ head: tag(), body: await rendered() }))
  await page.keyboard.press('Tab')
  const focused = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label')?.slice(0, 8))
  assert.equal(await focused(), 'You have')
  await page.comeAlive()
  assert.equal(await focused(), 'You have')
})

test('where the code that takes over is lost, the elements render nevertheless', async () => {
  const page = await openWritten(stage.merchant.publish({ head: tag(), body: await rendered() }), page =>
    page.route(/take-over/, route => route.abort()),
  )
  await page.comeAlive()
  assert.equal(await page.getByRole('button', { name: balance }).count(), 1)
  assert.deepEqual(page.uncaught, [])
})

test('while the server of the programme is down, what was known is shown as such', async () => {
  const url = stage.merchant.publish({ head: tag(), body: (await rendered()) + knownScript(known) })
  const { page, uncaught } = await visit(stage.browser, url, page => page.route(/\/v1\//, route => route.abort()))
  await page
    .locator('tenth-points-badge [data-state=stale]')
    .getByText(/40.points/)
    .waitFor()
  assert.deepEqual(uncaught, [])
})

test('what the server left in the page may be broken', async () => {
  const body = `${await rendered()}<script type="application/json" id="tenth-known">{"program":</script>`
  const { page, uncaught } = await visit(stage.browser, stage.merchant.publish({ head: tag(), body }))
  await alive(page, tags)
  await page.getByRole('button', { name: balance }).waitFor()
  assert.deepEqual(uncaught, [])
})

test('a strict policy lets the styles in by their nonce', async () => {
  const policy = `default-src 'none'; script-src ${stage.tenth.url}; connect-src ${stage.tenth.url}; style-src 'nonce-abc'`
  const body = (await rendered({ nonce: 'abc' })) + knownScript(known)
  const url = stage.merchant.publish({ head: tag(), body, headers: { 'content-security-policy': policy } })
  const { page, said } = await visit(stage.browser, url, page => page.route('**/tenth.js', route => route.abort()))
  const display = await page.locator('tenth-points-badge').evaluate(element => getComputedStyle(element).display)
  assert.equal(display, 'inline-block')
  assert.deepEqual(
    said.filter(text => text.includes('Content')),
    [],
  )
})

test('where nothing is known the bare tag is written', async () => {
  const down = await readKnown({ api: 'http://127.0.0.1:9', key: stage.deli.key, token })
  assert.deepEqual(down, {})
  assert.equal(
    await renderElement('tenth-points-badge', { ...down, language: 'en' }),
    '<tenth-points-badge></tenth-points-badge>',
  )
  const slow = await readKnown(
    { api: 'http://a.test', key: stage.deli.key, token, fetch: () => new Promise(() => undefined) },
    20,
  )
  assert.deepEqual(slow, {})
})

test('nothing in a name leaves its place', async () => {
  const what = structuredClone(known)
  what.program!.name = '</script><img src=x onerror=alert(1)>'
  what.program!.cards[0]!.name = '<img src=x onerror=alert(1)>'
  const attributes = { card: 'sandwich', title: '"><img src=x>', hidden: false, lang: 'en' }
  const html = await renderElement('tenth-stamp-card', { ...what, language: 'en', attributes })
  assert.doesNotMatch(html + knownScript(what).slice(0, -'</script>'.length), /<img|<\/script/)
  assert.match(html, /^<tenth-stamp-card card="sandwich" title="&quot;&gt;&lt;img src=x&gt;" lang="en"><template/)
})

test('a tag that is none says so', async () => {
  await assert.rejects(renderElement('points-badge', { ...known, language: 'en' }), /no element <points-badge>/)
})
