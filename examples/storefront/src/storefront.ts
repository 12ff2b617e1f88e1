import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { remember } from './data/sessions.ts'
import { problemPage } from './pages/problem.ts'
import { accountRoutes } from './routes/account-routes.ts'
import { adminRoutes } from './routes/admin-routes.ts'
import { assets } from './routes/assets.ts'
import { checkoutRoutes } from './routes/checkout-routes.ts'
import { shopRoutes } from './routes/shop-routes.ts'
import { visits, type Env, type Shopfront } from './visit.ts'

/** The whole shop as one web-standard `fetch`. */
export function createStorefront(front: Shopfront): Hono<Env> {
  const app = new Hono<Env>()
  app.use(strict(front.tenth.api))
  app.get('/healthz', c => c.text('ok'))
  app.route('/', assets)
  app.use(csrf(), visits(front), async (c, next) => {
    const { notice, session } = c.var.visit
    await next()
    // Told once, on the first page that could show it.
    const shown = c.res.headers.get('content-type')?.startsWith('text/html')
    if (notice && session && shown && c.var.visit.session === session) remember(front.db, session, { notice: null })
  })
  for (const routes of [shopRoutes, checkoutRoutes, accountRoutes, adminRoutes]) app.route('/', routes)
  app.notFound(c => c.html(problemPage(c.var.visit, 'notFound'), 404))
  app.onError((error, c) => {
    if ('getResponse' in error) return error.getResponse()
    console.error(error)
    return c.var.visit
      ? c.html(problemPage(c.var.visit, 'failed'), 500)
      : c.text('Something went wrong on our side.', 500)
  })
  return app
}

/** Only our own files and Tenth's: the elements work under a strict policy. */
function strict(api: string): ReturnType<typeof secureHeaders> {
  const self = "'self'"
  return secureHeaders({
    crossOriginResourcePolicy: false,
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: [self, api],
      connectSrc: [self, api],
      styleSrc: [self],
      fontSrc: [self],
      imgSrc: [self, 'data:'],
      formAction: [self],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  })
}
