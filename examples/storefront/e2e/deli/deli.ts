import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { createShop, type Shop } from '@tenth/core/shop'
import { freePort } from '../../../../scripts/demo/free-port.ts'
import { makeKeys } from '../../../../scripts/demo/keys.ts'
import { openBrowser } from '../../../../packages/embed/e2e/browser.ts'
import { postgresTestUrl } from '../../../../packages/server/src/test-database/postgres.ts'
import { startTenthServer, type TenthServer } from '../../../../scripts/demo/tenth-server.ts'
import { publishProgram } from '../../src/loyalty/program.ts'
import { startStorefront } from '../../src/start.ts'
import { Shopper } from './shopper.ts'

/** The deli as its shoppers find it: the shop, Tenth's server as a process of its own, and a browser for each of them. */
export interface Deli {
  url: string
  /** Tenth as the shop's backend sees it. */
  shop: Shop
  /** Somebody new, in a browser profile of her own. */
  shopper: (name: string) => Promise<Shopper>
  /** Ends Tenth's server, in order or as a power failure would. */
  stopTenth: (how: 'stop' | 'kill') => Promise<void>
  startTenth: () => Promise<void>
}

/**
 * Opens a deli with books of its own, on the tests' database or embedded as in the demo. It closes when the tests of the
 * file are over.
 */
export async function openDeli(books = process.env['TENTH_TEST_DATABASE'] ?? 'embedded'): Promise<Deli> {
  const folder = mkdtempSync(join(tmpdir(), 'tenth-deli-'))
  const closing: (() => Promise<unknown> | void)[] = [() => rmSync(folder, { recursive: true, force: true })]
  after(async () => {
    for (const close of closing.toReversed()) await close()
  })
  const keys = makeKeys()
  const port = await freePort()
  const database = { data: join(folder, 'tenth'), ...(books === 'postgres' && { postgres: await postgresTestUrl() }) }
  const start = (): Promise<TenthServer> => startTenthServer({ keys, port, ...database })
  const [first, browser] = await Promise.all([start(), openBrowser()])
  let server = first
  closing.push(
    () => server.stop(),
    () => browser.close(),
  )
  const { api } = server
  const shop = createShop({ api, secretKey: keys.secretKey })
  const storefront = await startStorefront({ api, ...keys, database: join(folder, 'shop.db'), port: 0 })
  closing.push(() => storefront.close())
  await publishProgram(shop, `${storefront.url}/`)
  return {
    url: storefront.url,
    shop,
    shopper: async name => Shopper.arrive(browser, storefront.url, name),
    stopTenth: how => (how === 'stop' ? server.stop() : server.kill()),
    startTenth: async () => void (server = await start()),
  }
}
