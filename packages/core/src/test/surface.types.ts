/* What must not compile, public type by public type. Nothing here runs. */
import type { WritableAtom } from 'nanostores'
import type {
  CallOptions,
  JoinOptions,
  Loaded,
  Member,
  Outcome,
  Page,
  PageOptions,
  PageRoute,
  Tenth,
  TenthErrorName,
  TenthOptions,
  TokenSource,
} from '../index.ts'
import { createTenth, isProblemError } from '../index.ts'

declare const tenth: Tenth
declare const member: Loaded<Member>
declare const outcome: Outcome<{ code: string }>
declare const error: unknown
declare const page: Page<Member>

export const options: TenthOptions[] = [
  { api: 'https://x.example', key: 'pk_live_deli_x' },
  // @ts-expect-error the key is missing
  { api: 'https://x.example' },
  // @ts-expect-error a page has no secret
  { api: 'https://x.example', key: 'pk_live_deli_x', secretKey: 'sk' },
]
// @ts-expect-error settings are needed
createTenth()

// @ts-expect-error a function that brings a token is asynchronous
export const source: TokenSource = () => 'token'

// @ts-expect-error a route of the shop's is none of a page's
export const route: PageRoute = 'reportActivity'

export async function calls(): Promise<void> {
  await tenth.call('getMe')
  await tenth.call('listMyEntries', { query: { limit: 10 } })
  await tenth.call('cancelRedemption', { params: { redemption: 'r1' }, body: {} })
  // @ts-expect-error there is no such route
  await tenth.call('getYou')
  // @ts-expect-error the path needs a redemption
  await tenth.call('cancelRedemption', { body: {} })
  // @ts-expect-error another name stands in the path
  await tenth.call('cancelRedemption', { params: { id: 'r1' }, body: {} })
  // @ts-expect-error a join has a body
  await tenth.call('join')
  // @ts-expect-error the body has no such field
  await tenth.call('join', { body: { referal: 'ANN' } })
  // @ts-expect-error a page asks for no such thing
  await tenth.call('getMe', { body: {} })
  // @ts-expect-error a reward is named
  await tenth.call('redeem', { body: { coffee: true } })
}
// @ts-expect-error the limit is a number
export const query: CallOptions<'listMyEntries'> = { query: { limit: true } }

export function methods(): void {
  void tenth.redeem({ reward: 'coffee' })
  // @ts-expect-error a reward or a card
  void tenth.redeem({ id: 'coffee' })
  // @ts-expect-error by its id
  void tenth.cancel({ id: 'r1' })
  // @ts-expect-error a line has an amount
  void tenth.estimate({ currency: 'EUR', lines: [{ id: '1', sku: 'a', quantity: 1 }] })
  // @ts-expect-error pages are asked for by cursor
  void tenth.entries({ page: 2 })
  // @ts-expect-error only the client writes its stores
  const writable: WritableAtom<Loaded<Member>> = tenth.$member
  void writable
  // @ts-expect-error a member is not simply there
  void tenth.$member.get().points
  tenth.$language.set('lt')
}
// @ts-expect-error a code, not an id
export const joining: JoinOptions = { referral: 7 }
// @ts-expect-error how many, as a number
export const listing: PageOptions = { limit: '10' }

export function states(): number | undefined {
  // @ts-expect-error there is no such state
  if (member.status === 'done') return 0
  // @ts-expect-error it may not be there
  void member.value.points
  // @ts-expect-error only an error has one
  void member.error
  return member.value?.points.available
}

export function outcomes(): string {
  // @ts-expect-error only what went well has a value
  void outcome.value
  // @ts-expect-error there is no such refusal
  if (!outcome.ok) return outcome.refusal.code === 'too_poor' ? '' : outcome.refusal.code
  return outcome.value.code
}

export function pages(): string | null {
  // @ts-expect-error read one after the other, behind the cursor
  void page.total
  return page.next
}

export function errors(): TenthErrorName | undefined {
  if (!isProblemError(error)) return
  // @ts-expect-error there is no such code
  if (error.code === 'oops') return
  // @ts-expect-error the name is the class's own
  const name: 'NetworkError' = error.name
  return name
}
