import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { markup, openEverything, themeSheet } from '../../packages/embed/e2e/every-element.ts'
import { ready } from '../../packages/embed/e2e/ready.ts'
import { openStage } from '../../packages/embed/e2e/stage.ts'
import { root } from '../workspace/root.ts'
import { states } from './states.ts'

// `pnpm shots`: every element in every state, theme, language, width and scheme, a contact sheet for each, in .shots.
// Elements come from the manifest, so a new one is there by itself. --states, --themes, --languages, --schemes,
// --widths and --only take lists.

const { values } = parseArgs({
  options: {
    states: { type: 'string', default: Object.keys(states).join() },
    themes: { type: 'string', default: 'none,deli,fashion,telecom,game,bank,contrast' },
    languages: { type: 'string', default: 'en,es,fr,lt,ar' },
    widths: { type: 'string', default: '360,1100' },
    schemes: { type: 'string', default: 'light,dark' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join(root, '.shots') },
  },
})
const list = (text: string): string[] => text.split(',').filter(Boolean)
const only = list(values.only).map(name => `tenth-${name}`)
const isWanted = (tag: string): boolean => !only.length || only.includes(tag)

/** What a page is loaded for; what it looks like changes while it stands. */
type Subject = Record<'state' | 'language', string>
type Look = Record<'theme' | 'scheme' | 'width', string>

const stage = await openStage()
try {
  const token = await openEverything(stage)
  rmSync(values.out, { recursive: true, force: true })
  mkdirSync(values.out, { recursive: true })
  const asked = list(values.states).filter(state => states[state]!.tags.some(isWanted))
  for (const state of asked) {
    for (const language of list(values.languages)) await sheets({ state, language }, token)
  }
} finally {
  await stage.close()
}

/** Every theme at every width, by day and by night: the widths outside, since they move the most. */
function looks(): Look[] {
  const [themes, schemes] = [list(values.themes), list(values.schemes)]
  return list(values.widths).flatMap(width =>
    themes.flatMap(theme => schemes.map(scheme => ({ theme, scheme, width }))),
  )
}

function publish({ state, language }: Subject, token: string): string {
  const { member, tags } = states[state]!
  const style = `<style>
    body { margin: 1rem; font-family: 'Liberation Sans', sans-serif; background: Canvas; color: CanvasText }
    h1 { font-size: 1rem } h2 { margin: 0 0 .4rem; font: 600 .7rem ui-monospace, monospace; opacity: .7 }
    main { columns: 21rem; column-gap: 1.5rem } section { break-inside: avoid; margin-block-end: 1.5rem }</style>`
  const body = tags.filter(isWanted).map(tag => `<section><h2 lang="en" dir="ltr">${tag}</h2>${markup(tag)}</section>`)
  const attributes = { ...(member && { 'data-token': token }), 'data-language': language }
  return stage.merchant.publish({
    head: `<meta name="color-scheme" content="light"><style id="theme"></style>${style}${stage.tag(attributes)}`,
    body: `<main ${language === 'ar' ? 'dir="rtl"' : ''}>${body.join('')}</main>`,
  })
}

/** The sheets of one page. */
async function sheets(subject: Subject, token: string): Promise<void> {
  const { tags, before, then, window } = states[subject.state]!
  const page = await stage.browser.newPage({ viewport: { width: 1100, height: 900 } })
  page.on('pageerror', error => console.error(subject, error))
  await before?.(page)
  await page.goto(publish(subject, token), { waitUntil: 'load' })
  if (subject.state !== 'loading') await ready(page, tags.filter(isWanted))
  await then?.(page)
  for (const look of looks()) {
    // What waits is given up after a while, so each look waits anew.
    if (subject.state === 'loading') await page.reload({ waitUntil: 'load' })
    await dress(page, look)
    const name = [subject.state, look.theme, subject.language, look.scheme, look.width].join('-')
    await page.screenshot({ path: join(values.out, `${name}.png`), fullPage: !window })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    console.log(`${name}${wide > 0 ? `: ${wide} px too wide` : ''}`)
  }
  await page.close()
}

/** Changes what the page looks like, and waits until what moves has come to rest. */
async function dress(page: Page, { theme, scheme, width }: Look): Promise<void> {
  await page.setViewportSize({ width: Number(width), height: 900 })
  const sheet = theme === 'none' ? '' : themeSheet(theme)
  await page.evaluate(
    ([sheet, scheme]) => {
      document.querySelector('#theme')!.textContent = sheet
      document.querySelector<HTMLMetaElement>('[name=color-scheme]')!.content = scheme
    },
    [sheet, scheme] as const,
  )
  await page.waitForTimeout(700)
}
