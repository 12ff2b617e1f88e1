import type {
  CartToEstimate,
  Entry,
  Estimate,
  Friend,
  Member,
  NewRedemption,
  PublicProgram,
  Redemption,
  RedemptionRequest,
  Refusal,
  Reply,
} from '@tenth/contract'
import type { ReadableAtom, WritableAtom } from 'nanostores'
import type { CallArguments, PageOptions, PageRoute } from './call.ts'
import type { Fetch } from './wire/fetch.ts'
import type { Loaded } from './loaded.ts'
import type { Outcome } from './outcome.ts'

/** A member token, or a function that brings one: it is called again before the token expires. `null` is signed out. */
export type TokenSource = string | (() => Promise<string | null>) | null

/** What a client is made of. */
export interface TenthOptions {
  /** Where the server is. @example 'https://loyalty.example.com' */
  api: string
  /** The publishable key, `pk_…`. */
  key: string
  /**
   * The member token that the shop's backend signed, or better a function that fetches one. The function is called
   * when it is needed first, again before the token expires, and once more when the server says it has. Without
   * a token nobody is signed in.
   *
   * @example
   * ```ts
   * token: async () => (await fetch('/tenth-token')).text()
   * ```
   */
  token?: TokenSource
  /** The page's language, BCP 47. @default the document's, then the browser's, then `en` */
  language?: string
  /** Sends the requests. A test hands in the server's own `app.fetch`. @default globalThis.fetch */
  fetch?: Fetch
  /** The answer to `GET /v1/page/program`, when that is under way already. */
  firstProgram?: Promise<Response>
}

/** What `join` takes. */
export interface JoinOptions {
  /** The code of the friend who recommended the shop, from `?ref=CODE`. */
  referral?: string
  /** The member's language, BCP 47. @default the page's, `$language` */
  language?: string
}

/** What came of joining. */
export interface Joined {
  member: Member
  /** What the rules said no to, such as a referral by oneself; the joining itself is done. */
  refusals: Refusal[]
}

/** A page of a list; ask for the next with `next` as the cursor, until it is null. */
export interface Page<T> {
  items: T[]
  next: string | null
}

/**
 * A programme and the member who looks at it, for one page. Everything is loaded when it is first listened to, and
 * nothing runs while nobody listens. Methods throw a `TenthError` when they fail.
 */
export interface Tenth {
  /** What anybody may see of the programme. */
  readonly $program: ReadableAtom<Loaded<PublicProgram>>
  /** The member of the token. Changes by itself while it is listened to. */
  readonly $member: ReadableAtom<Loaded<Member>>
  /** The page's language, BCP 47. Set it to change every text. */
  readonly $language: WritableAtom<string>
  /** Signs in, or with `null` out: what was known of the member is forgotten at once. */
  setToken(token: TokenSource): void
  /** Makes the customer of the token a member. Joining again changes nothing. */
  join(options?: JoinOptions): Promise<Outcome<Joined>>
  /**
   * Takes a reward for points, or the reward of a full card. The code in the answer is shown by the server only here.
   * A network that drops does not take it twice: the same request is sent again, also when this is called again after
   * a `NetworkError`.
   *
   * @example
   * ```ts
   * const taken = await tenth.redeem({ card: 'sandwich' })
   * if (taken.ok) show(taken.value.code)
   * ```
   */
  redeem(request: RedemptionRequest): Promise<Outcome<NewRedemption>>
  /**
   * Makes the code of a reward that was given, by the id of its redemption. The code in the answer is shown by the
   * server only here.
   */
  reveal(redemption: string): Promise<Outcome<NewRedemption>>
  /** Gives a reward back unused, by the id of its redemption. What it cost returns to the member. */
  cancel(redemption: string): Promise<Outcome<Redemption>>
  /** What a cart would earn, to the point: for the member, or for somebody who has just joined. */
  estimate(cart: CartToEstimate, options?: { signal?: AbortSignal }): Promise<Estimate>
  /** The member's ledger, newest first. */
  entries(page?: PageOptions): Promise<Page<Entry>>
  /** The friends the member brought, newest first. */
  friends(page?: PageOptions): Promise<Page<Friend>>
  /**
   * Any call of the API that a page may make, by its name. A refusal throws here, as a `ProblemError` with the code
   * `refused`.
   *
   * @example
   * ```ts
   * const page = await tenth.call('listMyEntries', { query: { limit: 10 } })
   * ```
   */
  call<Name extends PageRoute>(route: Name, ...options: CallArguments<Name>): Promise<Reply<Name>>
  /** Asks for the programme and the member again. */
  refresh(): Promise<void>
  /** Ends all that runs. The stores keep what they know. */
  close(): void
}
