import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
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

type Look = Record<'state' | 'theme' | 'language' | 'scheme', string>

const stage = await openStage()
try {
  const token = await openEverything(stage)
  rmSync(values.out, { recursive: true, force: true })
  mkdirSync(values.out, { recursive: true })
  for (const look of looks()) await sheet(look, token)
} finally {
  await stage.close()
}

/** Every state in every theme and every language, by day and by night. */
function looks(): Look[] {
  const [schemes, languages] = [list(values.schemes), list(values.languages)]
  const asked = list(values.states).filter(state => states[state]!.tags.some(isWanted))
  return asked.flatMap(state =>
    list(values.themes).flatMap(theme =>
      languages.flatMap(language => schemes.map(scheme => ({ state, theme, language, scheme }))),
    ),
  )
}

/** The page that a look is of. */
function publish({ state, theme, language, scheme }: Look, token: string): string {
  const { member, tags } = states[state]!
  const style = `<style>${theme === 'none' ? '' : themeSheet(theme)}
    body { margin: 1rem; font-family: 'Liberation Sans', sans-serif; background: Canvas; color: CanvasText }
    h1 { font-size: 1rem } h2 { margin: 0 0 .4rem; font: 600 .7rem ui-monospace, monospace; opacity: .7 }
    main { columns: 21rem; column-gap: 1.5rem } section { break-inside: avoid; margin-block-end: 1.5rem }</style>`
  const body = tags.filter(isWanted).map(tag => `<section><h2 lang="en" dir="ltr">${tag}</h2>${markup(tag)}</section>`)
  const attributes = { ...(member && { 'data-token': token }), 'data-language': language }
  return stage.merchant.publish({
    head: `<meta name="color-scheme" content="${scheme}">${style}${stage.tag(attributes)}`,
    body: `<main ${language === 'ar' ? 'dir="rtl"' : ''}>${body.join('')}</main>`,
  })
}

async function sheet(look: Look, token: string): Promise<void> {
  const url = publish(look, token)
  const { tags, before, then, window } = states[look.state]!
  for (const width of list(values.widths)) {
    const name = [...Object.values(look), width].join('-')
    const page = await stage.browser.newPage({ viewport: { width: Number(width), height: 900 } })
    page.on('pageerror', error => console.error(name, error))
    await before?.(page)
    await page.goto(url, { waitUntil: 'load' })
    if (look.state !== 'loading') await ready(page, tags.filter(isWanted))
    await then?.(page)
    // What moves comes to rest, and what was opened arrives.
    await page.waitForTimeout(1_500)
    await page.screenshot({ path: join(values.out, `${name}.png`), fullPage: !window })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    console.log(`${name}${wide > 0 ? `: ${wide} px too wide` : ''}`)
    await page.close()
  }
}
