import { createPublicKey } from 'node:crypto'
import { Id, Language } from '@tenth/contract'
import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose'
import { ProblemError } from '../app/problem-error.ts'
import type { Keys, KnownKey } from './keys.ts'

/** No token may live longer, in seconds. */
const longest = 3600
/** Clocks differ; so many seconds are forgiven either way. */
const tolerance = 30

/** A member, as the shop's backend signed it. */
export interface Membership {
  member: string
  claims: { email?: string; language?: string }
  /** When the token ends, in milliseconds since 1970. */
  expires: number
  /** The id of the key that signed. */
  signer: string
}

/** Checks a member token against the programme of the page's key. The algorithm is the stored key's, never the token's own choice. */
export async function readMemberToken(token: string, page: KnownKey, keys: Keys, now: Date): Promise<Membership> {
  const kid = keyIdOf(token)
  const signer = await keys.signer(page, kid)
  if (!signer?.publicKey)
    throw invalid(`It was signed with the key ${kid.slice(0, 40)}, which is not a live secret key of this programme.`)
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: signer.publicKey }, format: 'jwk' })
  const payload = await verified(token, key, page.program, now)
  const seconds = now.getTime() / 1000
  const { sub, exp = 0 } = payload
  if (exp - seconds > longest + tolerance)
    throw invalid('It lives longer than an hour. Sign short tokens, and sign again.')
  if (!Id.safeParse(sub).success || !sub) throw invalid('Its sub is not a member id.')
  return { member: sub, claims: claimsOf(payload), expires: exp * 1000, signer: signer.id }
}

function keyIdOf(token: string): string {
  try {
    const { kid } = decodeProtectedHeader(token)
    if (typeof kid === 'string' && kid) return kid
  } catch {
    throw invalid('It is not a JWT.')
  }
  throw invalid('Its header has no kid. Name the secret key that signed it.')
}

async function verified(
  token: string,
  key: Parameters<typeof jwtVerify>[1],
  audience: string,
  now: Date,
): Promise<JWTPayload> {
  const options = {
    algorithms: ['EdDSA'],
    audience,
    clockTolerance: tolerance,
    currentDate: now,
    requiredClaims: ['sub', 'exp', 'aud'],
  }
  try {
    return (await jwtVerify(token, key as never, options)).payload
  } catch (error) {
    throw tokenProblem(error, audience)
  }
}

function tokenProblem(error: unknown, audience: string): ProblemError {
  if (error instanceof errors.JWTExpired) {
    return new ProblemError('token_expired', { detail: 'Ask the shop’s backend for a new one.' })
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return invalid(`Its aud must be ${audience}, the programme of the publishable key.`)
    if (error.reason === 'missing') return invalid(`It has no ${error.claim}.`)
    if (error.claim === 'nbf') return invalid('It is not valid yet.')
    return invalid(`Its ${error.claim} is not as it should be.`)
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return invalid('Sign it with EdDSA (Ed25519).')
  if (error instanceof errors.JWSSignatureVerificationFailed) return invalid('Its signature does not match its key.')
  return invalid('It cannot be read.')
}

/** Signed by the shop, yet checked: what is not as it should be counts as absent. */
function claimsOf({ email, language }: JWTPayload): Membership['claims'] {
  return {
    ...(typeof email === 'string' && email.length <= 254 && email.includes('@') && { email }),
    ...(Language.safeParse(language).success && { language: language as string }),
  }
}

function invalid(detail: string): ProblemError {
  return new ProblemError('token_invalid', { detail })
}
