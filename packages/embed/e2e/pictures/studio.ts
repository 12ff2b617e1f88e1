import { mock } from 'node:test'
import type { Page } from 'playwright-core'
import { deliProgram } from '../../../elements/src/test/deli-program.ts'
import { tiers } from '../../../elements/src/test/deli-tiers.ts'
import { themeSheet } from '../every-element.ts'
import { ready } from '../ready.ts'
import { openStage } from '../stage.ts'
import { looks, pictureName, sitters, tags, type Sitting } from './looks.ts'

const hour = 3_600_000
/** When all pictures are taken, for the server and for the page. */
const then = Date.parse('2026-03-02T09:00:00Z')

export type Studio = Awaited<ReturnType<typeof openStudio>>

/** The stage at one fixed time, with one member who has something of everything. */
export async function openStudio() {
  mock.timers.enable({ apis: ['Date'], now: then })
  const stage = await openStage()
  await stage.deli.shop.publish(program)
  await stage.member('ada')
  // Each at an hour of its own, so that what happened has an order.
  for (const [index, sandwiches] of [3, 4].entries()) {
    mock.timers.setTime(then + (index + 1) * hour)
    await stage.deli.buy('ada', sandwiches, `order-${index}`)
  }
  const token = await stage.deli.shop.memberToken({ member: 'ada' })

  /** A page that is ready to be pictured. */
  async function sit({ look, width }: Sitting, change: string): Promise<Page> {
    const { theme, scheme, language } = looks[look]
    const css = theme ? themeSheet(theme) : ''
    const body = Object.entries(sitters).map(([tag, attributes]) => `<${tag} ${attributes}></${tag}>`)
    const url = stage.merchant.publish({
      head: `<meta name="color-scheme" content="${scheme}"><style>${css}${column}${change}</style>
        ${stage.tag({ 'data-token': token, 'data-language': language })}`,
      body: `<main dir="${language === 'ar' ? 'rtl' : 'ltr'}">${body.join('')}</main>`,
    })
    const page = await stage.browser.newPage({
      viewport: { width, height: 900 },
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      locale: language,
      timezoneId: 'Europe/Vilnius',
    })
    await page.clock.setFixedTime(Date.now())
    await page.goto(url, { waitUntil: 'load' })
    await ready(page, tags)
    return page
  }

  return {
    browser: stage.browser,
    /** Takes the pictures of one page, by their names, with whatever is changed by more CSS. */
    async take(sitting: Sitting, change = ''): Promise<Map<string, Buffer>> {
      const page = await sit(sitting, change)
      const pictures = new Map<string, Buffer>()
      for (const tag of tags) {
        const picture = await page.locator(`main > ${tag}`).screenshot({ animations: 'disabled', caret: 'hide' })
        pictures.set(pictureName(sitting, tag), picture)
      }
      await page.close()
      return pictures
    },
    close: async () => {
      await stage.close()
      mock.timers.reset()
    },
  }
}

/** Gold is far enough away that there is a bar to see. */
const [silver, gold] = tiers.levels
const program = { ...deliProgram, tiers: { ...tiers, levels: [silver!, { ...gold!, threshold: 6000 }] } }

/** One font for all, which `pnpm setup` brings, and a place for every element that hangs on no other. */
const column = `
  :root { --tenth-font: 'Liberation Sans', 'DejaVu Sans', sans-serif; background: Canvas; color: CanvasText }
  main { display: grid; grid-auto-rows: 60rem; align-items: start; max-inline-size: 36rem; margin-inline: auto }
  tenth-points-badge { justify-self: start }`
