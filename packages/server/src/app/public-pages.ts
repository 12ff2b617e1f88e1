import type { Hono } from 'hono'
import type { Database } from '../db/database.ts'
import type { Assets } from './assets.ts'
import { docsPolicy, reference } from '../openapi/reference.ts'
import { assetReply } from './asset-reply.ts'
import { anyOrigin } from './cors.ts'
import { ProblemError } from './problem-error.ts'
import { readiness } from './readiness.ts'
import type { Env } from './request-log.ts'

/** What anybody may read: health, the reference and the page's script. */
export function publicPages(hono: Hono<Env>, db: Database, assets?: Assets): void {
  hono.get('/healthz', c => {
    c.set('route', '/healthz')
    return c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' })
  })
  hono.get('/readyz', async c => {
    c.set('route', '/readyz')
    await readiness(db)
    return c.json({ status: 'ready' }, 200, { 'cache-control': 'no-store' })
  })
  hono.use('*', anyOrigin)
  hono.get('/openapi.json', c => {
    c.set('route', '/openapi.json')
    return c.body(reference().json, 200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' })
  })
  hono.get('/docs', c => {
    c.set('route', '/docs')
    return c.html(reference().page, 200, {
      'content-security-policy': docsPolicy,
      'cache-control': 'public, max-age=300',
    })
  })
  hono.get('*', async c => {
    const asset = await assets?.find(c.req.path)
    if (!asset) throw new ProblemError('not_found')
    c.set('route', 'asset')
    return assetReply(asset, c.req.raw)
  })
}
