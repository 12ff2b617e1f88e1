import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

/*
 * A reply with a voucher's code must be repeatable for a caller who lost it, and yet the database must not reveal
 * the code. So it is kept sealed under a key made of the Idempotency-Key, of which only a hash is kept.
 */

const ivLength = 12
const tagLength = 16

/** All that is kept of an Idempotency-Key. */
export function idempotencyHash(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

/** Seals a reply for its owner, named so that it opens for nobody else. */
export function seal(reply: unknown, key: string, owner: string): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(key, owner), iv)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(reply), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

export function unseal(sealed: Uint8Array, key: string, owner: string): unknown {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(key, owner), bytes.subarray(0, ivLength))
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  const text = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()])
  return JSON.parse(text.toString('utf8'))
}

function sealingKey(key: string, owner: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, owner, 'tenth idempotent reply', 32))
}
