import { randomBytes } from 'node:crypto'

/** No letter that reads like another one: keys are sometimes typed from a screen. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Random lower-case text, five bits a character, without `_`, which divides the parts of a key. */
export function randomText(characters: number): string {
  return Array.from(randomBytes(characters), byte => alphabet[byte % alphabet.length]).join('')
}
