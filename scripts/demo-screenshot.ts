import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createShop } from '@tenth/core/shop'
import { Shopper } from '../examples/storefront/e2e/deli/shopper.ts'
import { openBrowser } from '../packages/embed/e2e/browser.ts'
import { publishProgram } from '../examples/storefront/src/loyalty/program.ts'
import { startStorefront } from '../examples/storefront/src/start.ts'
import { freePort } from './demo/free-port.ts'
import { makeKeys } from './demo/keys.ts'
import { startTenthServer } from './demo/tenth-server.ts'
import { root } from './workspace/root.ts'

// Takes README's picture: somebody has been to the deli before, and looks at what she has.

const picture = join(root, 'docs/images/demo-shop.png')
const most = 400_000
const folder = mkdtempSync(join(tmpdir(), 'tenth-picture-'))
const keys = makeKeys()
const server = await startTenthServer({ keys, port: await freePort(), data: join(folder, 'tenth') })
const { api } = server
const shop = await startStorefront({ api, ...keys, database: join(folder, 'shop.db'), port: 0 })
const browser = await openBrowser()
try {
  await publishProgram(createShop({ api, secretKey: keys.secretKey }), `${shop.url}/`)
  const ada = await Shopper.arrive(browser, shop.url, 'Ada')
  await ada.join()
  await ada.put('Pastrami on rye', 3)
  await ada.put('Caprese focaccia', 2)
  await ada.put('Egg & dill brioche', 2)
  await ada.put('Dark rye loaf', 2)
  await ada.buy()
  await ada.page.setViewportSize({ width: 1360, height: 1020 })
  await ada.go('/')
  await ada.seesStamps(7)
  await ada.page.evaluate(() => document.fonts.ready)
  await ada.page.locator('tenth-launcher').getByRole('button').first().click()
  await ada.page.locator('tenth-launcher [part=panel]').getByText('A coffee on us').waitFor()
  // The panel slides in.
  await ada.page.locator('tenth-launcher [part=panel]').evaluate(async panel => {
    await Promise.all(panel.getAnimations({ subtree: true }).map(animation => animation.finished))
  })
  mkdirSync(join(root, 'docs/images'), { recursive: true })
  await ada.page.screenshot({ path: picture })
} finally {
  await browser.close()
  await shop.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
const { size } = statSync(picture)
console.log(`docs/images/demo-shop.png: ${Math.round(size / 1000)} kB`)
if (size > most) throw new Error(`The picture has ${size} bytes; README's may have ${most}.`)
