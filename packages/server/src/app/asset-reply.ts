import type { Asset } from './assets.ts'
import { matches } from './json-reply.ts'

/** A file of the page, small on the wire, and kept for ever where its name says its content. */
export function assetReply(asset: Asset, request: Request): Response {
  const headers = {
    'content-type': asset.type,
    'cache-control': asset.immutable
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=300, stale-while-revalidate=86400',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'Accept-Encoding',
    etag: asset.etag,
  }
  if (matches(request.headers.get('if-none-match'), asset.etag)) return new Response(null, { status: 304, headers })
  const brotli = asset.brotli.byteLength < asset.plain.byteLength && accepts(request, 'br')
  if (!brotli) return new Response(asset.plain, { headers })
  return new Response(asset.brotli, { headers: { ...headers, 'content-encoding': 'br' } })
}

function accepts(request: Request, encoding: string): boolean {
  const offered = (request.headers.get('accept-encoding') ?? '').toLowerCase().split(',')
  return offered.some(part => {
    const [name = '', ...parameters] = part.split(';').map(text => text.trim())
    return name === encoding && !parameters.some(text => /^q=0(\.0*)?$/.test(text))
  })
}
