import { createHash, randomBytes, randomInt } from 'node:crypto'

/** A value nobody can guess, for a cookie or a link. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

/** What is kept of such a value: whoever reads the database cannot use it. */
export function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A number for a customer or an order that can be read aloud, such as `CS-7KQ2M9XA`. */
export function newNumber(prefix: string): string {
  return `${prefix}-${Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')}`
}
