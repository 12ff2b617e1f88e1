import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import { visit } from './browser.ts'
import { openStage, type Stage } from './stage.ts'
import { until } from './until.ts'

// Pages that make it hard: strict policies, broken prototypes, libraries of their own, the tag twice.

let stage: Stage
let token: string

before(async () => {
  stage = await openStage()
  token = await stage.member('ada')
  await stage.deli.buy('ada', 4)
})
after(() => stage?.close())

const badge = '<tenth-points-badge>…</tenth-points-badge>'
const balance = /You have 40.points/

const policy = (types: string): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src ${stage.tenth.url}`,
    "style-src 'none'",
    "img-src 'self'",
    `connect-src ${stage.tenth.url}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${types}`,
  ].join('; '),
})

test('the strictest policy that names us is enough', async () => {
  const body = `${badge}<tenth-stamp-card card="sandwich"></tenth-stamp-card><tenth-reward-list></tenth-reward-list>`
  const url = stage.merchant.publish({ head: stage.tag({ 'data-token': token }), body, headers: policy('tenth') })
  const { page, said, uncaught } = await visit(stage.browser, url)
  await page.getByRole('button', { name: balance }).waitFor()
  await page.locator('tenth-stamp-card').getByText('4').first().waitFor()
  await page.locator('tenth-reward-list').getByText('A coffee').first().waitFor()
  const display = await page.locator('tenth-points-badge').evaluate(element => getComputedStyle(element).display)
  assert.equal(display, 'inline-block')
  assert.deepEqual({ said, uncaught }, { said: [], uncaught: [] })
})

test('where Trusted Types are required and we are not named, one warning says what to add, and only the badge shows', async () => {
  const body = `${badge}<tenth-stamp-card>Stamps</tenth-stamp-card><tenth-reward-list>Rewards</tenth-reward-list>`
  const url = stage.merchant.publish({ head: stage.tag({ 'data-token': token }), body, headers: policy('theirs') })
  const { page, said, uncaught } = await visit(stage.browser, url)
  await page.getByRole('button', { name: balance }).waitFor()
  await page.getByText('Stamps').waitFor()
  await page.getByText('Rewards').waitFor()
  await until(() => said.some(text => text.startsWith('Tenth')))
  const [ours, ...more] = said.filter(text => text.startsWith('Tenth'))
  assert.match(ours!, /This page's Content-Security-Policy must say `trusted-types tenth`\./)
  assert.deepEqual({ more, uncaught }, { more: [], uncaught: [] })
})

test('broken prototypes change nothing', async () => {
  const breaks = `<script>
    Array.prototype.toJSON = String.prototype.toJSON = function () { return 'broken' }
    Array.prototype.extra = Object.prototype.extra = String.prototype.extra = function () { throw new Error('called') }
    Object.prototype.key = Object.prototype.api = 'polluted'
    Function.prototype.extra = 1
  </script>`
  const cart = '{"currency":"EUR","lines":[{"id":"1","sku":"sandwich","quantity":2,"amount":1000}]}'
  const body = `${badge}<tenth-points-estimate cart='${cart}'></tenth-points-estimate>`
  const url = stage.merchant.publish({ head: breaks + stage.tag({ 'data-token': token }), body })
  const { page, said, uncaught } = await visit(stage.browser, url)
  await page.getByRole('button', { name: balance }).waitFor()
  await page
    .locator('tenth-points-estimate')
    .getByText(/20.points/)
    .first()
    .waitFor()
  assert.deepEqual({ said, uncaught }, { said: [], uncaught: [] })
})

test('the tag twice, or two versions of it, is one client and one of everything', async () => {
  stage.tenth.asked.length = 0
  const once = stage.tag({ 'data-token': token })
  const head = once + once + stage.tag({ 'data-token': token, src: `${stage.tenth.url}/v2/tenth.js` })
  const { page, said, uncaught } = await visit(stage.browser, stage.merchant.publish({ head, body: badge }))
  await page.getByRole('button', { name: balance }).waitFor()
  const asked = (path: string): number => stage.tenth.asked.filter(one => one === path).length
  assert.equal(asked('/v2/tenth.js'), 1)
  assert.equal(asked('/v1/page/program'), 1)
  assert.deepEqual({ said, uncaught }, { said: [], uncaught: [] })
})

test('a tag that the page has given a class of its own is left alone', async () => {
  const own = `<script>
    customElements.define('tenth-points-badge', class extends HTMLElement { connectedCallback() { this.title = 'mine' } })
  </script>`
  const body = `${badge}<tenth-stamp-card card="sandwich"></tenth-stamp-card>`
  const url = stage.merchant.publish({ head: own + stage.tag({ 'data-token': token }), body })
  const { page, said, uncaught } = await visit(stage.browser, url)
  await page.locator('tenth-stamp-card').getByText('4').first().waitFor()
  const theirs = page.locator('tenth-points-badge')
  assert.deepEqual([await theirs.getAttribute('title'), await theirs.textContent()], ['mine', '…'])
  assert.deepEqual({ said, uncaught }, { said: [], uncaught: [] })
})

test('a page with a Lit of its own goes on, under the policy that lit makes for itself', async () => {
  const head = stage.tag({ 'data-token': token })
  const { origin } = new URL(stage.merchant.url)
  const headers = {
    'content-security-policy': `script-src ${stage.tenth.url} ${origin} 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lit-html tenth`,
  }
  const own = `<script type="module">${await litPage()}</script><own-element></own-element>`
  const body = `${own}${badge}<tenth-stamp-card card="sandwich"></tenth-stamp-card>`
  const url = stage.merchant.publish({ head, body, headers })
  const { page, said, uncaught } = await visit(stage.browser, url)
  await page.getByText('rendered by the shop').waitFor()
  await page.locator('tenth-stamp-card').getByText('4').first().waitFor()
  await page.getByRole('button', { name: balance }).waitFor()
  assert.deepEqual(
    { said: said.filter(text => !text.includes('Multiple versions')), uncaught },
    { said: [], uncaught: [] },
  )
})

/** A merchant's own script, which brings lit along. */
async function litPage(): Promise<string> {
  const source = `import { LitElement, html } from 'lit'
    customElements.define('own-element', class extends LitElement { render() { return html\`<p>rendered by the shop</p>\` } })`
  const bundle = await rollup({
    input: 'page',
    plugins: [
      {
        name: 'page',
        resolveId(id, from) {
          if (id === 'page') return '\0page'
          // Lit is the elements' dependency: found from there.
          return from === '\0page'
            ? this.resolve(id, new URL('../../elements/src/index.ts', import.meta.url).pathname)
            : null
        },
        load: id => (id === '\0page' ? source : null),
      },
      nodeResolve({ browser: true }),
    ],
  })
  const { output } = await bundle.generate({ format: 'es' })
  return output[0].code.replaceAll('</script', '<\\/script')
}
