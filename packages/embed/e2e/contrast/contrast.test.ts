import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'
import { everyTag, markup, openEverything, themeSheet } from '../every-element.ts'
import { ready } from '../ready.ts'
import { openStage, type Stage } from '../stage.ts'
import { tooFaint, type Least } from './measure.ts'

// Every element, as people see it who ask for more contrast.

let stage: Stage
let token: string

before(async () => {
  stage = await openStage()
  token = await openEverything(stage)
})
after(() => stage?.close())

const least: Least = { words: 7, borders: 3 }

const designs = ['row', 'punch', 'circle'].map(name => `<tenth-stamp-card design="${name}"></tenth-stamp-card>`)

async function measured(css: string, options: BrowserContextOptions) {
  const style = `<style>:root { color-scheme: light dark; background: Canvas } ${css}</style>`
  const head = `${style}${stage.tag({ 'data-token': token })}`
  const page = await stage.browser.newPage({
    viewport: { width: 700, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  await page.goto(stage.merchant.publish({ head, body: `${everyTag.map(markup).join('')}${designs.join('')}` }), {
    waitUntil: 'load',
  })
  await ready(page, everyTag)
  const found = await page.evaluate(tooFaint, least)
  await page.close()
  return found
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`whoever asks for more contrast has seven to one, and borders that show: ${colorScheme}`, async () => {
    const { faint, measured: count } = await measured('', { colorScheme, contrast: 'more' })
    assert.deepEqual(faint, [])
    assert.ok(count > 200)
  })

  test(`the theme "contrast" has it for everybody: ${colorScheme}`, async () => {
    const { faint } = await measured(themeSheet('contrast'), { colorScheme })
    assert.deepEqual(faint, [])
  })
}

test('so has whoever asks for it in a shop with a theme of its own', async () => {
  for (const theme of ['deli', 'fashion', 'telecom', 'game', 'bank']) {
    const { faint } = await measured(themeSheet(theme), { colorScheme: 'light', contrast: 'more' })
    assert.deepEqual(faint, [], theme)
  }
})

test('without it there is less: what is measured can be found', async () => {
  const { faint } = await measured('', { colorScheme: 'light' })
  assert.ok(faint.some(one => one.includes('border')))
  assert.ok(faint.some(one => one.includes('"')))
})
