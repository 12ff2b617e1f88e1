import type {
  Activity,
  ActivityResult,
  Entry,
  KeyInfo,
  Member,
  NewKey,
  ProgramInput,
  PublishedProgram,
  Reply,
  Voucher,
} from '@tenth/contract'
import type { CallArguments, PageOptions, ShopRoute } from '../call.ts'
import type { Fetch } from '../wire/fetch.ts'
import type { Outcome } from '../outcome.ts'
import type { Page } from '../tenth-client.ts'
import type { MemberTokenOptions } from './sign-member-token.ts'

/** What a shop's client is made of. */
export interface ShopOptions {
  /** Where the server is. @example 'https://loyalty.example.com' */
  api: string
  /** The secret key, `sk_live_…` or `sk_test_…`. Keep it where only the backend can read it. */
  secretKey: string
  /** Sends the requests. @default globalThis.fetch */
  fetch?: Fetch
}

/** A voucher's code, and the order it is for. */
export interface VoucherUse {
  /** As the shopper typed it: case, spaces and hyphens do not matter. */
  code: string
  /** The shop's own number of the order. */
  order: string
  /** Of a gift card, so many minor units. @default all that is left */
  amount?: number
}

/** How one call is made. */
export interface Patience {
  /** Gives the call up, as where somebody stands at a till. */
  signal?: AbortSignal
}

/**
 * A programme, for the backend of its shop. Methods throw a `TenthError` when they fail; what the rules refuse is
 * answered as a value. Whatever may safely be sent twice is sent again when the network drops or the server is busy.
 */
export interface Shop {
  /**
   * Reports something that happened. Reporting the same activity again, by its id, changes nothing and answers the
   * first result.
   *
   * @example
   * ```ts
   * await shop.report({
   *   type: 'order.paid',
   *   id: `paid-${order.id}`,
   *   member: customer.id,
   *   order: { id: order.id, currency: 'EUR', lines: [{ id: '1', sku: 'sandwich', quantity: 2, amount: 1380 }] },
   * })
   * ```
   */
  report(activity: Activity): Promise<Outcome<ActivityResult>>
  /** One member by the shop's own customer id; null who has not joined. */
  member(id: string): Promise<Member | null>
  /** All members, by id. */
  members(page?: PageOptions): Promise<Page<Member>>
  /** A member's ledger, newest first. */
  entries(member: string, page?: PageOptions): Promise<Page<Entry>>
  /** What a code is worth, without using it. */
  checkVoucher(code: string, options?: Patience): Promise<Outcome<Voucher>>
  /** Uses a code for an order, once, or a part of a gift card. The same order may ask again and gets the same answer. */
  useVoucher(use: VoucherUse, options?: Patience): Promise<Outcome<Voucher>>
  /** Gives a used code back, when the order that used it did not come about. */
  releaseVoucher(use: VoucherUse, options?: Patience): Promise<Outcome<Voucher>>
  /** The programme in force; null while none is published. */
  program(): Promise<PublishedProgram | null>
  /** Publishes a programme, in force at once. The same document again makes no new version. */
  publish(program: ProgramInput): Promise<PublishedProgram>
  /** The live keys, without their secrets. */
  keys(): Promise<KeyInfo[]>
  /** Makes a second secret key, to change keys without a pause. Its secret is in this answer only. */
  createKey(): Promise<NewKey>
  /** Revokes a secret key by its id. The member tokens it signed end with it. */
  revokeKey(id: string): Promise<KeyInfo>
  /**
   * Signs a token that tells a page's client who is signed in. It never leaves this process but to the page: nothing
   * is sent.
   *
   * @example
   * ```ts
   * app.get('/tenth-token', async request => new Response(await shop.memberToken({ member: request.customer.id })))
   * ```
   */
  memberToken(options: MemberTokenOptions): Promise<string>
  /** Any call of the API that a shop may make, by its name. A refusal throws here, as a `ProblemError` with the code `refused`. */
  call<Name extends ShopRoute>(route: Name, ...options: CallArguments<Name>): Promise<Reply<Name>>
}
