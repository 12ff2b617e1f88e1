import { openDeli } from '../../core/src/test/deli.ts'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { openBrowser } from './browser.ts'
import { openMerchant } from './merchant-page.ts'
import type { Answer } from './origin.ts'
import { bundle, openTenth } from './tenth-origin.ts'

/** Everything the tests need: Tenth's origin with a real server behind it, a merchant's origin, and a browser. */
export async function openStage(shopAnswers?: Answer) {
  // First, because without a build nothing else is worth opening.
  const assets = await bundle()
  const db = await testDatabase()
  const deli = await openDeli(db)
  const tenth = await openTenth(deli, assets)
  const merchant = await openMerchant(shopAnswers)
  const browser = await openBrowser()

  return {
    deli,
    tenth,
    merchant,
    browser,
    /** The one tag, with more attributes or others. */
    tag: (attributes: Record<string, string> = {}) => {
      const all = { type: 'module', src: `${tenth.url}/tenth.js`, 'data-key': deli.key, ...attributes }
      return `<script ${Object.entries(all)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')}></script>`
    },
    /** Makes somebody a member, and signs a token for them. */
    member: async (id: string) => {
      await deli.shop.report({ type: 'member.joined', id: `joined-${id}`, member: id })
      return deli.shop.memberToken({ member: id })
    },
    /** The same answer as Tenth's own origin gives. */
    proxied: async (request: Request) => {
      const response = await fetch(tenth.url + new URL(request.url).pathname)
      const type = response.headers.get('content-type') ?? 'text/plain'
      return new Response(await response.arrayBuffer(), {
        status: response.status,
        headers: { 'content-type': type, 'access-control-allow-origin': '*' },
      })
    },
    close: async () => {
      await browser.close()
      deli.app.close()
      await Promise.all([merchant.close(), tenth.close()])
      await db.close()
    },
  }
}

export type Stage = Awaited<ReturnType<typeof openStage>>
