import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Hono } from 'hono'
import type { Env } from '../visit.ts'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const require = createRequire(import.meta.url)
const publicFolder = new URL('../../public/', import.meta.url)

/** The shop's own files, and its two typefaces out of their packages. */
export const assets = new Hono<Env>()
  .get('/fonts/:file{[a-z-]+\\.woff2}', c => {
    const file = c.req.param('file')
    const family = file.split('-')[0]
    return send(`@fontsource-variable/${family}/files/${file}`)
  })
  .get('/:file{(?:art/|style/)?[a-z-]+\\.(?:css|js|svg)}', c => send(new URL(c.req.param('file'), publicFolder)))

async function send(where: URL | string): Promise<Response> {
  try {
    const path = typeof where === 'string' ? require.resolve(where) : where
    const type = types[String(where).split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    const caching = type === types['woff2'] ? 'public, max-age=31536000, immutable' : 'no-cache'
    return new Response(await readFile(path), { headers: { 'Content-Type': type, 'Cache-Control': caching } })
  } catch {
    return new Response('Not found', { status: 404 })
  }
}
