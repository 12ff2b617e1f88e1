import type * as z from 'zod'
import { contestRoutes } from './routes/contest.ts'
import { noticeRoutes } from './routes/notice.ts'
import { recoveryRoutes } from './routes/recovery.ts'
import { shareRoutes } from './routes/share.ts'
import { surveyRoutes } from './routes/survey.ts'
import { keyRoutes } from './routes/keys.ts'
import { ledgerRoutes } from './routes/ledger.ts'
import { meRoutes } from './routes/me.ts'
import { offerRoutes } from './routes/offers.ts'
import { pageRoutes } from './routes/page.ts'
import { checkoutRoutes } from './routes/checkout.ts'
import { programRoutes } from './routes/program.ts'
import { saveOfferRoutes } from './routes/save-offers.ts'
import { subscriptionRoutes } from './routes/subscriptions.ts'
import { redemptionRoutes } from './routes/redemptions.ts'
import { referralRoutes } from './routes/referral.ts'
import { profileRoutes } from './routes/profile.ts'
import { tierRoutes } from './routes/tiers.ts'
import { auditRoutes } from './routes/audit.ts'
import { webhookRoutes } from './routes/webhook.ts'
import { voucherRoutes } from './routes/vouchers.ts'
import { exportRoutes, exportStreams } from './routes/export.ts'
import { importRoutes, importStreams } from './routes/import.ts'
import { simulationRoutes } from './routes/simulate.ts'

export type { Auth, Route } from './routes/route.ts'
export { type RowsFormat, rowTypes, type StreamRoute } from './routes/stream.ts'

/** Every call there is. The server answers exactly these, and the client can make no other. */
export const routes = {
  ...ledgerRoutes,
  ...voucherRoutes,
  ...redemptionRoutes,
  ...checkoutRoutes,
  ...programRoutes,
  ...keyRoutes,
  ...pageRoutes,
  ...meRoutes,
  ...recoveryRoutes,
  ...surveyRoutes,
  ...contestRoutes,
  ...shareRoutes,
  ...noticeRoutes,
  ...offerRoutes,
  ...subscriptionRoutes,
  ...saveOfferRoutes,
  ...referralRoutes,
  ...tierRoutes,
  ...profileRoutes,
  ...webhookRoutes,
  ...auditRoutes,
  ...importRoutes,
  ...exportRoutes,
  ...simulationRoutes,
} as const

export type Routes = typeof routes
export type RouteName = keyof Routes

/** The names between braces in a route's path. */
export type PathParams<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParams<Rest>
  : never

/** What a caller sends as the body; `undefined` where there is none. */
export type Body<Name extends RouteName> = Routes[Name] extends { body: infer S extends z.ZodType }
  ? z.input<S>
  : undefined
/** What the server reads of the body. */
export type ReadBody<Name extends RouteName> = Routes[Name] extends { body: infer S extends z.ZodType }
  ? z.output<S>
  : undefined
/** What a caller may send in the query; `undefined` where there is none. */
export type Query<Name extends RouteName> = Routes[Name] extends { query: infer S extends z.ZodType }
  ? z.input<S>
  : undefined
export type ReadQuery<Name extends RouteName> = Routes[Name] extends { query: infer S extends z.ZodType }
  ? z.output<S>
  : undefined
/** What comes back when it went well. */
export type Reply<Name extends RouteName> = z.output<Routes[Name]['reply']>
/** The values a path needs. */
export type Params<Name extends RouteName> = Record<PathParams<Routes[Name]['path']>, string>

/**
 * Beside the table: `GET /v1/me/events`, a text/event-stream for the member of the token.
 * Each event is named `revision` and carries the member's revision; the page then asks `getMe` again.
 */
export const eventsPath = '/v1/me/events'

/** Beside the table: calls that send or answer rows, as many as there are, instead of one JSON document. */
export const streamRoutes = { ...importStreams, ...exportStreams } as const
export type StreamRouteName = keyof typeof streamRoutes
