import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'
import { randomText } from './random-text.ts'
import type { Mode } from './tenant.ts'

/** A secret key just made: `secret` is shown once, the rest is kept. */
export interface NewSecretKey {
  id: string
  secret: string
  hash: Uint8Array
  /** JWK `x` of the Ed25519 key that checks the member tokens this secret signs. */
  publicKey: string
}

/** Makes a secret key: 256 random bits behind an id of its own. */
export function newSecretKey(program: string, mode: Mode): NewSecretKey {
  const id = randomText(8)
  const part = randomText(52)
  const secret = `sk_${mode}_${program}_${id}_${part}`
  return { id, secret, hash: hashKey(secret), publicKey: publicKeyOf(part) }
}

/** Makes a publishable key; its last part is its id. */
export function newPublishableKey(program: string, mode: Mode): { id: string; key: string } {
  const id = randomText(24)
  return { id, key: `pk_${mode}_${program}_${id}` }
}

/** SHA-256 of the whole key: all that is stored of it. The key is random, so nothing slower is needed. */
export function hashKey(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest()
}

/** PKCS#8 of an Ed25519 private key, up to the 32 bytes of its seed. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key that signs member tokens, derived from the last part of the secret key, so that a shop keeps one secret only. */
export function signingKeyOf(secretPart: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secretPart, '', 'tenth member token', 32))
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' })
}

/** JWK `x` of the public half, which the server stores beside the hash. */
export function publicKeyOf(secretPart: string): string {
  const { x } = createPublicKey(signingKeyOf(secretPart)).export({ format: 'jwk' })
  if (!x) throw new Error('An Ed25519 key has an x.')
  return x
}
