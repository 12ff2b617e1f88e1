import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { Trail } from './answer.ts'

/** What the middleware and the handlers of one request share. */
export interface Env {
  Variables: { requestId: string; route: string; trail: Trail }
}

/** One line for a request; the route's pattern stands in it and not the address, which may name a member. */
export function logRequest(logger: Logger, c: Context<Env>, started: number): void {
  const ms = Math.round((performance.now() - started) * 10) / 10
  const line = {
    requestId: c.get('requestId'),
    method: c.req.method,
    route: c.get('route') ?? 'none',
    status: c.res.status,
    ms,
    tenant: c.get('trail').tenant,
  }
  if (c.res.status >= 500) logger.warn(line, 'request')
  else if (line.route === '/healthz' || line.route === '/readyz') logger.debug(line, 'request')
  else logger.info(line, 'request')
}

/** An error of ours, without what the database may quote of the data. */
export function logError(logger: Logger, error: unknown, requestId: string): void {
  const { name, message, code, stack } = error as Error & { code?: string }
  logger.error({ requestId, error: { name, code, message, stack } }, 'a request failed')
}
