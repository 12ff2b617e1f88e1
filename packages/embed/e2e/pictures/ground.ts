import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { pixelsOf } from './picture.ts'

/** What pictures hang on besides our code: the browser, and how it draws on this machine. */
export interface Ground {
  chromium: number
  /** A hash of letters and shades, pixel by pixel. */
  drawn: string
}

const letters = 'Points & rewards 0123456789 €5 ñ é ž š ų — “…” النقاط والمكافآت ٠١٢٣٤٥٦٧٨٩'
const shades = `<p style="block-size:99px;border-radius:16px;box-shadow:0 9px 18px #0006;
  background:radial-gradient(at 90% 0,#fff5,#0000 60%),linear-gradient(120deg,#063,#a30058)">`

/** Letters of every alphabet, weight and size that the pictures have, and soft shades, by day and by night. */
export async function groundOf(browser: Browser, fonts = "'Liberation Sans', 'DejaVu Sans'"): Promise<Ground> {
  const page = await browser.newPage({ deviceScaleFactor: 1, viewport: { width: 900, height: 900 } })
  const lines = [400, 650, 700].flatMap(weight =>
    [13, 16, 20, 36].map(size => `<p style="font:${weight} ${size}px/1.4 ${fonts}">${letters}</p>`),
  )
  await page.setContent(`<body>${lines.join('')}${shades}`)
  const hash = createHash('sha256')
  for (const colours of ['background:#fff;color:#000', 'background:#000;color:#fff']) {
    await page.locator('body').evaluate((body, css) => body.setAttribute('style', css), `white-space:nowrap;${colours}`)
    hash.update(pixelsOf(await page.screenshot()).data)
  }
  await page.close()
  return { chromium: Number.parseInt(browser.version()), drawn: hash.digest('hex').slice(0, 16) }
}
