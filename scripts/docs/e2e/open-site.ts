import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from '../../../packages/embed/e2e/browser.ts'
import { buildSite } from '../build-site.ts'
import { serve } from '../serve.ts'

/** The built site under a path of its own, and a browser that can reach nothing else. */
export interface Site {
  url: string
  browser: Browser
  visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>
  close: () => Promise<void>
}

export interface Visit {
  page: Page
  /** Exceptions, errors of the console, and whatever was asked for outside of the site. */
  trouble: string[]
}

export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'tenth-site-'))
  await buildSite(folder)
  const { url, server } = await serve(folder, 0, '/some/where/')
  const browser = await openBrowser()
  return {
    url,
    browser,
    visit: async (path, options = {}) => {
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
      const trouble: string[] = []
      await context.route(
        address => !address.href.startsWith(url),
        route => {
          trouble.push(`asked for ${route.request().url()}`)
          return route.abort()
        },
      )
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      page.on('pageerror', error => trouble.push(`${path}: ${error.message}`))
      page.on('console', message => {
        if (message.type() === 'error') trouble.push(`${path}: ${message.text()}`)
      })
      await page.goto(url + path)
      return { page, trouble }
    },
    close: async () => {
      await browser.close()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
