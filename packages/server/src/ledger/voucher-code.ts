import { createHash, randomBytes } from 'node:crypto'

/** Crockford's base 32: no letter that reads like another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 20

/** A new code, 100 random bits in groups that can be read aloud. */
export function newVoucherCode(): string {
  const letters = Array.from(randomBytes(length), byte => alphabet[byte % alphabet.length]).join('')
  return letters.match(/.{4}/g)?.join('-') ?? letters
}

/** All that is kept of a code. However it was typed, it comes to the same. */
export function voucherHash(code: string): Buffer {
  const plain = code
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return createHash('sha256').update(plain).digest()
}

/** The end of a code, to tell vouchers apart. */
export function voucherHint(code: string): string {
  return code.slice(-4)
}
