import { SignJWT } from 'jose'
import { SetupError } from '../errors/index.ts'
import type { SecretKey } from './secret-key.ts'

/** What a member token says. */
export interface MemberTokenOptions {
  /** The shop's own id of the customer who is signed in. */
  member: string
  /** The customer's e-mail address. Only a keyed hash of it is kept, to notice somebody recommending themselves. */
  email?: string
  /** The customer's language, BCP 47. */
  language?: string
  /** For how many seconds it is valid, 3600 at most. @default 3600 */
  expiresIn?: number
}

/** Signs a member token: a JWT (EdDSA) that names the key, the programme and the customer. */
export async function signMemberToken(
  { id, program }: SecretKey,
  signingKey: CryptoKey,
  { member, email, language, expiresIn = 3600 }: MemberTokenOptions,
): Promise<string> {
  if (!member)
    throw new SetupError('Give the id of the signed-in customer as member. Without one, send no token at all.')
  if (!(expiresIn >= 1 && expiresIn <= 3600))
    throw new SetupError(
      'expiresIn is in seconds, from 1 to 3600: a page asks for a new token before the old one ends.',
    )
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({ ...(email && { email }), ...(language && { language }) })
    .setProtectedHeader({ alg: 'EdDSA', kid: id })
    .setSubject(member)
    .setAudience(program)
    .setIssuedAt(now)
    .setExpirationTime(now + Math.floor(expiresIn))
    .sign(signingKey)
}
