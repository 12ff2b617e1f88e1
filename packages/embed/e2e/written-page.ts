import type { Browser, Page } from 'playwright-core'
import { visit } from './browser.ts'
import { watchLook } from './look.ts'
import { until } from './until.ts'

/** A page as a server wrote it, before any script of ours. */
export interface WrittenPage extends Page {
  uncaught: string[]
  letScriptCome: () => Promise<void>
  /** Lets the script come, and waits until every element renders by itself. */
  comeAlive: () => Promise<void>
  /** How far things shifted since the page stood as it was written, and each look that was not the first. */
  look: () => Promise<{ shift: number; later: string[] }>
}

/** Opens a page and holds its script back until what was written is parsed and painted. */
export async function openWrittenPage(
  browser: Browser,
  url: string,
  tags: readonly string[],
  before?: (page: Page) => Promise<unknown>,
): Promise<WrittenPage> {
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  const { promise: opened, resolve: open } = Promise.withResolvers<Page>()
  const uncaught: string[] = []
  const visiting = visit(browser, url, async page => {
    page.on('pageerror', error => uncaught.push(String(error)))
    await page.addInitScript(watchLook)
    await page.route('**/tenth.js', async route => {
      await held
      await route.continue()
    })
    await before?.(page)
    open(page)
  })
  const page = await opened
  await page.waitForURL(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.readyState === 'interactive')
  await painted(page)
  await page.evaluate(() => window.look!.begin())
  const letScriptCome = async () => {
    release()
    await visiting
  }
  return Object.assign(page, {
    uncaught,
    letScriptCome,
    comeAlive: async () => {
      await letScriptCome()
      await alive(page, tags)
    },
    look: async () => {
      await painted(page)
      const { shift, looks } = await page.evaluate(() => window.look!.end())
      return { shift, later: looks.slice(1) }
    },
  })
}

/** Waits until every element renders by itself. */
export async function alive(page: Page, tags: readonly string[]): Promise<void> {
  const isAlive = (all: readonly string[]): boolean =>
    all.every(name => {
      const element = document.querySelector<HTMLElement & { hasUpdated?: boolean }>(name)
      return element?.hasUpdated && !element.shadowRoot!.querySelector('style, [aria-busy=true]')
    })
  await until(() => page.evaluate(isAlive, tags))
}

/** Two frames: by the second, all that was laid out before the first is painted. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}
