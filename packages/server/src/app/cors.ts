import type { MiddlewareHandler } from 'hono'

const preflight = {
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match, Tenth-Key',
  'access-control-max-age': '86400',
}

/**
 * Lets pages of any origin call: what they may do is decided by key and token, never by a cookie.
 * It stands before page routes only, so that a browser never even sends a secret key.
 */
export const anyOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method')) {
    return c.body(null, 204, { 'access-control-allow-origin': '*', ...preflight })
  }
  await next()
  c.header('access-control-allow-origin', '*')
  c.header('access-control-expose-headers', 'ETag, Retry-After, X-Request-Id')
  return
}
