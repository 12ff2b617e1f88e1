import * as z from 'zod'
import { Activity, Joining } from './activity.ts'
import { Friend, Member } from './member.ts'
import { Cart } from './order.ts'
import { ActivityResult, Entries, Estimate, KeyInfo, Members, NewKey, PublicProgram, PublishedProgram } from './page.ts'
import type { ProblemCode } from './problem.ts'
import { Program } from './program.ts'
import { NewRedemption, Redemption, RedemptionRequest, Voucher, VoucherCode } from './redemption.ts'
import { Id } from './scalar.ts'

/**
 * Who may call:
 * - `secret`: a shop's backend, with its secret key.
 * - `publishable`: any page, with the publishable key; a member token may come along.
 * - `member`: a page, with the publishable key and a member token.
 */
export type Auth = 'secret' | 'publishable' | 'member'

/** One call of the API. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE'
  /** With `{name}` for what stands in the path. */
  path: `/v1/${string}`
  auth: Auth
  /** One line for the reference. */
  summary: string
  body?: z.ZodType
  query?: z.ZodType
  reply: z.ZodType
  /** Takes an Idempotency-Key: sent again, the first reply returns. Reports carry an id of their own instead. */
  idempotent?: true
  /** Problems of its own, beside those that any call can meet. */
  problems: readonly ProblemCode[]
}

const page = z.strictObject({
  /** How many at most. @default 50 */
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** The `next` of the page before. */
  cursor: z.string().max(500).optional(),
})

const voucherUse = z.strictObject({ code: VoucherCode, /** The order it is used for. */ order: Id })

/** Every call there is. The server answers exactly these, and the client can make no other. */
export const routes = {
  reportActivity: {
    method: 'POST',
    path: '/v1/activities',
    auth: 'secret',
    summary: 'Report something that happened, once, by its id.',
    body: Activity,
    reply: ActivityResult,
    problems: [
      'currency_differs',
      'activity_differs',
      'order_already_paid',
      'order_unknown',
      'program_missing',
      'refused',
    ],
  },
  listMembers: {
    method: 'GET',
    path: '/v1/members',
    auth: 'secret',
    summary: 'All members, by id.',
    query: page,
    reply: Members,
    problems: ['cursor_invalid', 'program_missing'],
  },
  getMember: {
    method: 'GET',
    path: '/v1/members/{member}',
    auth: 'secret',
    summary: 'One member.',
    reply: Member,
    problems: ['member_unknown', 'program_missing'],
  },
  listMemberEntries: {
    method: 'GET',
    path: '/v1/members/{member}/entries',
    auth: 'secret',
    summary: "A member's ledger, newest first.",
    query: page,
    reply: Entries,
    problems: ['cursor_invalid', 'member_unknown'],
  },
  checkVoucher: {
    method: 'POST',
    path: '/v1/vouchers/check',
    auth: 'secret',
    summary: 'What a code is worth, without using it.',
    body: z.strictObject({ code: VoucherCode }),
    reply: Voucher,
    problems: ['refused'],
  },
  useVoucher: {
    method: 'POST',
    path: '/v1/vouchers/use',
    auth: 'secret',
    summary: 'Use a code for an order, once. The same order may ask again and gets the same answer.',
    body: voucherUse,
    reply: Voucher,
    problems: ['refused'],
  },
  releaseVoucher: {
    method: 'POST',
    path: '/v1/vouchers/release',
    auth: 'secret',
    summary: 'Give a used code back, when the order that used it did not come about.',
    body: voucherUse,
    reply: Voucher,
    problems: ['refused'],
  },
  getProgram: {
    method: 'GET',
    path: '/v1/program',
    auth: 'secret',
    summary: 'The programme in force.',
    reply: PublishedProgram,
    problems: ['program_missing'],
  },
  publishProgram: {
    method: 'POST',
    path: '/v1/program',
    auth: 'secret',
    summary: 'Publish a programme: a new version, in force at once. The same document again makes none.',
    body: Program,
    reply: PublishedProgram,
    problems: [],
  },
  listKeys: {
    method: 'GET',
    path: '/v1/keys',
    auth: 'secret',
    summary: 'The live keys, without their secrets.',
    reply: z.strictObject({ items: z.array(KeyInfo) }),
    problems: [],
  },
  createKey: {
    method: 'POST',
    path: '/v1/keys',
    auth: 'secret',
    summary: 'Make a second secret key, to change keys without a pause.',
    body: z.strictObject({}),
    reply: NewKey,
    problems: ['keys_full'],
  },
  revokeKey: {
    method: 'DELETE',
    path: '/v1/keys/{key}',
    auth: 'secret',
    summary: 'Revoke a secret key. The tokens it signed end with it.',
    reply: KeyInfo,
    problems: ['key_not_there', 'key_last'],
  },
  publicProgram: {
    method: 'GET',
    path: '/v1/page/program',
    auth: 'publishable',
    summary: 'What any visitor may see of the programme.',
    reply: PublicProgram,
    problems: ['program_missing'],
  },
  estimate: {
    method: 'POST',
    path: '/v1/page/estimate',
    auth: 'publishable',
    summary: 'What a cart would earn, to the point: for the member of the token, or for somebody who has just joined.',
    body: Cart,
    reply: Estimate,
    problems: ['currency_differs', 'program_missing'],
  },
  getMe: {
    method: 'GET',
    path: '/v1/me',
    auth: 'member',
    summary: 'The member of the token.',
    reply: Member,
    problems: ['member_unknown', 'program_missing'],
  },
  join: {
    method: 'POST',
    path: '/v1/me',
    auth: 'member',
    summary: 'The customer of the token joins. Joining again changes nothing.',
    body: Joining.pick({ language: true, referral: true }),
    reply: z.strictObject({ member: Member, refusals: ActivityResult.shape.refusals }),
    problems: ['program_missing'],
  },
  listMyEntries: {
    method: 'GET',
    path: '/v1/me/entries',
    auth: 'member',
    summary: "The member's own ledger, newest first.",
    query: page,
    reply: Entries,
    problems: ['cursor_invalid', 'member_unknown'],
  },
  redeem: {
    method: 'POST',
    path: '/v1/me/redemptions',
    auth: 'member',
    summary: 'Take a reward for points, or the reward of a full card. The reply alone shows the code.',
    body: RedemptionRequest,
    reply: NewRedemption,
    idempotent: true,
    problems: ['idempotency_key_reused', 'member_unknown', 'program_missing', 'refused'],
  },
  cancelRedemption: {
    method: 'POST',
    path: '/v1/me/redemptions/{redemption}/cancel',
    auth: 'member',
    summary: 'Give a reward back unused; what it cost returns to the lots it came from. Asking again changes nothing.',
    body: z.strictObject({}),
    reply: Redemption,
    problems: ['member_unknown', 'redemption_unknown', 'refused'],
  },
  listFriends: {
    method: 'GET',
    path: '/v1/me/friends',
    auth: 'member',
    summary: 'The friends a member brought, newest first, without a word on who they are.',
    query: page,
    reply: z.strictObject({ items: z.array(Friend), next: z.string().nullable() }),
    problems: ['cursor_invalid', 'member_unknown'],
  },
} as const satisfies Record<string, Route>

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
