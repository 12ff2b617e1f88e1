import { openOrigin, type Answer, type Origin } from './origin.ts'

/** What a merchant's page is made of. */
export interface MerchantPage {
  head?: string
  body: string
  headers?: Record<string, string>
}

/** A merchant's own server: plain pages by path, and whatever else the shop answers. */
export async function openMerchant(other: Answer = () => new Response(null, { status: 404 })) {
  const pages = new Map<string, MerchantPage>()
  const origin: Origin = await openOrigin(request => {
    const page = pages.get(new URL(request.url).pathname)
    // Browsers ask for it by themselves.
    if (request.url.endsWith('/favicon.ico')) return new Response(null, { status: 204 })
    if (!page) return other(request)
    const text = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A shop</title>${page.head ?? ''}</head>
<body><h1>A shop</h1>${page.body}</body></html>`
    return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8', ...page.headers } })
  })
  return {
    ...origin,
    /** Puts a page online and answers its address. */
    publish: (page: MerchantPage): string => {
      const path = `/${pages.size + 1}`
      pages.set(path, page)
      return origin.url + path
    },
  }
}
