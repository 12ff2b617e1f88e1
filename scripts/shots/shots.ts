import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { everything } from '../../packages/elements/src/test/deli-everything.ts'
import { elementAttributes } from '../../packages/elements/src/test/element-attributes.ts'
import { openStage } from '../../packages/embed/e2e/stage.ts'
import { elements, elementsOf, type Manifest } from '../manifest/analyze.ts'
import { root } from '../workspace/root.ts'

// `pnpm shots`: every element in every theme, language, width and scheme, a contact sheet for each, in .shots. Elements
// come from the manifest, so a new one is there by itself. --themes, --languages, --widths and --only take lists.

const themes = ['none', 'deli', 'fashion', 'telecom', 'game', 'bank', 'contrast']
const { values } = parseArgs({
  options: {
    themes: { type: 'string', default: themes.join() },
    languages: { type: 'string', default: 'en,es,fr,lt,ar' },
    widths: { type: 'string', default: '360,1100' },
    schemes: { type: 'string', default: 'light,dark' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join(root, '.shots') },
  },
})
const list = (text: string): string[] => text.split(',').filter(Boolean)

const manifest = JSON.parse(readFileSync(join(elements, 'custom-elements.json'), 'utf8')) as Manifest
/** These cover the page, or are shown by others. */
const aside = ['tenth-launcher', 'tenth-referral-modal']
const only = list(values.only)
const shown = elementsOf(manifest).filter(
  ({ tagName }) => !aside.includes(tagName!) && (!only.length || only.includes(tagName!.replace('tenth-', ''))),
)

const stage = await openStage()
try {
  const token = await openMember()
  rmSync(values.out, { recursive: true, force: true })
  mkdirSync(values.out, { recursive: true })
  for (const look of looks()) await sheet({ ...look, token })
} finally {
  await stage.close()
}

/** Every theme in every language, by day and by night. */
function looks() {
  const [all, languages, schemes] = [list(values.themes), list(values.languages), list(values.schemes)]
  return all.flatMap(theme => languages.flatMap(language => schemes.map(scheme => ({ theme, language, scheme }))))
}

async function openMember(): Promise<string> {
  const { deli } = stage
  await deli.shop.publish(everything)
  const token = await stage.member('ada')
  await deli.buy('ada', 7, 'order-1041')
  await deli.shop.report({ type: 'member.joined', id: 'joined-bea', member: 'bea' })
  const box = { id: 'box', member: 'ada', plan: 'cheese-box', price: 2900, currency: 'EUR' }
  await deli.shop.call('reportSubscription', { body: { ...box, period: { count: 1, unit: 'month' } } })
  await deli.shop.call('askSurvey', { params: { survey: 'visit' }, body: { id: 'first', member: 'ada' } })
  return token
}

async function sheet({ theme, language, scheme, token }: Record<'theme' | 'language' | 'scheme' | 'token', string>) {
  const css = theme === 'none' ? '' : readFileSync(join(elements, 'themes', `${theme}.css`), 'utf8')
  const style = `<style>${css}
    body { margin: 1rem; font-family: 'Liberation Sans', sans-serif; background: Canvas; color: CanvasText }
    h1 { font-size: 1rem } h2 { margin: 0 0 .4rem; font: 600 .7rem ui-monospace, monospace; opacity: .7 }
    main { columns: 21rem; column-gap: 1.5rem } section { break-inside: avoid; margin-block-end: 1.5rem }</style>`
  const body = shown.map(({ tagName }) => {
    const own = elementAttributes[tagName!] ?? ''
    return `<section><h2 lang="en" dir="ltr">${tagName}</h2><${tagName} ${own}></${tagName}></section>`
  })
  const url = stage.merchant.publish({
    head: `<meta name="color-scheme" content="${scheme}">${style}${stage.tag({ 'data-token': token, 'data-language': language })}`,
    body: `<main ${language === 'ar' ? 'dir="rtl"' : ''}>${body.join('')}</main>`,
  })
  for (const width of list(values.widths)) {
    const context = await stage.browser.newContext({ viewport: { width: Number(width), height: 900 } })
    const page = await context.newPage()
    page.on('pageerror', error => console.error(theme, language, width, error))
    await page.goto(url, { waitUntil: 'load' })
    // The network is never idle: a member's page listens for what changes.
    await page.waitForTimeout(1_800)
    const name = [theme, language, scheme, width].join('-')
    await page.screenshot({ path: join(values.out, `${name}.png`), fullPage: true })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    console.log(`${name}${wide > 0 ? `: ${wide} px too wide` : ''}`)
    await context.close()
  }
}
