import { eventsPath, routes, streamRoutes, type RouteName, type StreamRouteName } from '@tenth/contract'
import { Hono } from 'hono'
import { pino, type Logger } from 'pino'
import { authenticate } from '../auth/authenticate.ts'
import { Keys } from '../auth/keys.ts'
import type { Database } from '../db/database.ts'
import { handlers } from '../handlers/index.ts'
import { steps } from '../jobs/steps.ts'
import { openEvents } from '../live/events-route.ts'
import { Live, type LiveSettings } from '../live/live.ts'
import { deliver } from '../webhooks/deliver.ts'
import type { Reach } from '../webhooks/reach.ts'
import { answer } from './answer.ts'
import type { Assets } from './assets.ts'
import { anyOrigin } from './cors.ts'
import { idMaker } from './new-id.ts'
import { ProblemError } from './problem-error.ts'
import { problemReply } from './problem-reply.ts'
import { publicPages } from './public-pages.ts'
import { logError, logRequest, type Env } from './request-log.ts'
import type { Services } from './services.ts'
import { answerStream } from './stream-routes.ts'
import { toProblem } from './to-problem.ts'

export interface AppOptions {
  /** An open, migrated database. The app does not close it. */
  db: Database
  /** @default the system's clock */
  now?: () => Date
  /** New ids, unique for ever, later ones sorting later. @default UUIDs of version 7 */
  newId?: () => string
  /** @default says nothing */
  logger?: Logger
  /** The page's script and its chunks. @default none */
  assets?: Assets
  /** How event streams behave. */
  live?: LiveSettings
  /** Seals imported codes in the database. Keep it as safe as the secret keys, and for good. @default such codes are refused */
  sealingKey?: string
  /** How far webhooks reach: the internet, this machine too, or any network. @default 'public' */
  webhooksTo?: Reach
  /** Refuses to send a reply that the contract does not promise; for tests. @default false */
  checkReplies?: boolean
}

/** The whole HTTP API. */
export interface App {
  /** Answers a request, in Node, in a test or anywhere a web-standard `fetch` runs. */
  fetch: (request: Request) => Promise<Response>
  /** Does what time has made due: activates, expires. To be called about every minute, by any number of processes. */
  runDue: () => Promise<void>
  /** Sends webhooks that are due and answers how many. To be called about every second, by any number of processes. */
  sendDue: () => Promise<number>
  /** Ends open event streams. */
  close: () => void
}

export function createApp(options: AppOptions): App {
  const services = servicesOf(options)
  const hono = new Hono<Env>()
  observe(hono, services.logger, services.newId)
  hono.use('/v1/page/*', anyOrigin)
  hono.use('/v1/me', anyOrigin)
  hono.use('/v1/me/*', anyOrigin)
  apiRoutes(hono, services)
  publicPages(hono, services.db, options.assets)
  return {
    fetch: async request => hono.fetch(request),
    runDue: () => doDue(services),
    sendDue: () => deliver({ ...services, reach: options.webhooksTo ?? 'public' }),
    close: () => services.live.close(),
  }
}

async function doDue({ db, now, newId, live, logger }: Services): Promise<void> {
  const failed: unknown[] = []
  for (const [name, step] of steps) {
    try {
      const { counts, changed } = await step(db, { now, newId })
      for (const { tenant, ...member } of changed) live.changed(tenant, [member])
      if (Object.values(counts).some(count => count > 0)) logger.info({ step: name, ...counts }, 'what was due is done')
    } catch (error) {
      failed.push(error)
      logger.error({ step: name, error: { message: (error as Error).message } }, 'a step of the work could not be done')
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, 'Part of the work that was due could not be done.')
}

function servicesOf({ db, logger = pino({ level: 'silent' }), ...options }: AppOptions): Services {
  const now = options.now ?? (() => new Date())
  return {
    db,
    handlers,
    keys: new Keys(db, () => now().getTime()),
    live: new Live(db, logger, options.live),
    logger,
    now,
    newId: options.newId ?? idMaker(),
    checkReplies: options.checkReplies ?? false,
    sealingKey: options.sealingKey ?? null,
  }
}

/** Every reply has an id, every request a line in the log, every error a problem document. */
function observe(hono: Hono<Env>, logger: Logger, newId: () => string): void {
  hono.use(async (c, next) => {
    const started = performance.now()
    c.set('requestId', newId())
    c.set('trail', {})
    await next()
    c.header('x-request-id', c.get('requestId'))
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'no-referrer')
    logRequest(logger, c, started)
  })
  hono.notFound(() => problemReply(new ProblemError('not_found')))
  hono.onError((error, c) => {
    const problem = toProblem(error)
    if (problem.code === 'internal') logError(logger, error, c.get('requestId'))
    if (problem.code === 'too_busy' && problem !== error)
      logger.warn({ requestId: c.get('requestId'), reason: error.message }, 'the database does not answer')
    return problemReply(problem)
  })
}

function apiRoutes(hono: Hono<Env>, services: Services): void {
  const methods = new Map<string, string[]>()
  for (const name of Object.keys(routes) as RouteName[]) {
    const { method, path } = routes[name]
    methods.set(path, [...(methods.get(path) ?? []), method])
    hono.on(method, patternOf(path), c => {
      c.set('route', path)
      return answer(name, services, c.req.raw, c.req.param() as Record<string, string>, c.get('trail'))
    })
  }
  for (const name of Object.keys(streamRoutes) as StreamRouteName[]) {
    const { method, path } = streamRoutes[name]
    methods.set(path, [...(methods.get(path) ?? []), method])
    hono.on(method, patternOf(path), c => {
      c.set('route', path)
      const params = c.req.param() as Record<string, string>
      return answerStream(name, services, { request: c.req.raw, params, trail: c.get('trail') })
    })
  }
  methods.set(eventsPath, ['GET'])
  hono.get(eventsPath, async c => {
    c.set('route', eventsPath)
    const now = services.now()
    const proof = await authenticate(c.req.raw, 'member', services.keys, now)
    c.get('trail').tenant = proof.key.tenant
    return openEvents(proof, services.live, services.keys, now)
  })
  for (const [path, allowed] of methods) {
    hono.all(patternOf(path), c => {
      c.set('route', path)
      return problemReply(new ProblemError('method_not_allowed'), { allow: allowed.join(', ') })
    })
  }
}

function patternOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}
