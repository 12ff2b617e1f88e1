import type { SecretKey } from './secret-key.ts'

/** PKCS#8 of an Ed25519 private key, up to the 32 bytes of its seed. */
const pkcs8Head = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20]

/** The key that signs member tokens, derived from the secret key as the server does when it registers one. */
export async function signingKeyOf({ secret }: SecretKey): Promise<CryptoKey> {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const base = await crypto.subtle.importKey('raw', bytes(secret), 'HKDF', false, ['deriveBits'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytes('tenth member token') }
  const seed = new Uint8Array(await crypto.subtle.deriveBits(derivation, base, 256))
  return crypto.subtle.importKey('pkcs8', new Uint8Array([...pkcs8Head, ...seed]), 'Ed25519', false, ['sign'])
}
