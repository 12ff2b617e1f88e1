import { chromium, type Browser, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../../scripts/setup/find.ts'

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('These tests need a Chromium: `pnpm setup` brings it, or says how to get it.')
  return chromium.launch({ executablePath, args: [...chromiumFlags], timeout: 60_000 })
}

/** A page, and everything ugly that was said in it. */
export interface Visit {
  page: Page
  /** Errors and warnings of the console. What the browser itself says of a failed request is kept apart. */
  said: string[]
  failedRequests: string[]
  /** Exceptions and rejections that nobody caught. */
  uncaught: string[]
}

export async function visit(browser: Browser, url: string, before?: (page: Page) => Promise<unknown>): Promise<Visit> {
  const page = await (await browser.newContext()).newPage()
  const seen: Visit = { page, said: [], failedRequests: [], uncaught: [] }
  page.on('console', message => {
    if (!['error', 'warning'].includes(message.type())) return
    const list = message.text().startsWith('Failed to load resource') ? seen.failedRequests : seen.said
    list.push(message.text())
  })
  page.on('pageerror', error => seen.uncaught.push(String(error)))
  await before?.(page)
  await page.goto(url, { waitUntil: 'load' })
  return seen
}
