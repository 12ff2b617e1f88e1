import type { Auth } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { Caller } from '../handlers/handler.ts'
import type { Keys, KnownKey } from './keys.ts'
import { readMemberToken, type Membership } from './member-token.ts'

/** Who is calling, and what proved it. */
export interface Proof {
  caller: Caller
  key: KnownKey
  membership: Membership | null
}

/** Proves who is calling: the tenant comes from the key, the member from the token, and nothing from anywhere else. */
export async function authenticate(request: Request, auth: Auth, keys: Keys, now: Date): Promise<Proof> {
  if (auth === 'secret') return bySecretKey(request, keys)
  const key = await pageKey(request, keys)
  const token = bearer(request)
  if (token?.startsWith('sk_'))
    throw new ProblemError(request.headers.has('origin') ? 'key_in_browser' : 'key_wrong_kind')
  if (!token && auth === 'member') throw new ProblemError('token_missing')
  const membership = token ? await readMemberToken(token, key, keys, now) : null
  const caller = { program: key.tenant, member: membership?.member ?? null, claims: membership?.claims ?? {} }
  return { caller, key, membership }
}

async function bySecretKey(request: Request, keys: Keys): Promise<Proof> {
  const text = bearer(request)
  if (!text) throw new ProblemError('key_missing', { detail: missingSecret(request) })
  const key = await keys.find(text)
  if (!key) throw new ProblemError('key_unknown')
  if (key.kind !== 'secret') {
    throw new ProblemError('key_wrong_kind', {
      detail: 'This call takes a secret key (sk_…), from a shop’s backend only.',
    })
  }
  if (request.headers.has('origin')) throw new ProblemError('key_in_browser')
  return { caller: { program: key.tenant, member: null, claims: {} }, key, membership: null }
}

async function pageKey(request: Request, keys: Keys): Promise<KnownKey> {
  const text = request.headers.get('tenth-key') ?? new URL(request.url).searchParams.get('key')
  if (!text) {
    const detail = 'Send the publishable key as ?key=pk_… or in the header Tenth-Key.'
    throw new ProblemError('key_missing', { detail })
  }
  const key = await keys.find(text)
  if (!key) throw new ProblemError('key_unknown')
  if (key.kind !== 'publishable') {
    throw new ProblemError('key_wrong_kind', {
      detail: 'This call takes a publishable key (pk_…). Never send a secret key to a page.',
    })
  }
  return key
}

function bearer(request: Request): string | null {
  return /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null
}

function missingSecret(request: Request): string {
  return request.headers.has('authorization')
    ? 'The Authorization header is not of the form: Bearer sk_…'
    : 'Send the header Authorization: Bearer sk_…'
}
