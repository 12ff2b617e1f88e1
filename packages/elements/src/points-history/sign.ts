import { number } from '../language/number.ts'

/**
 * The sign of a change. Where words run from the right it stands left of its digits all the same, as numbers are written
 * there: Intl marks such a sign as left to right, and what is before it keeps the whole line running from the right.
 */
export function sign(amount: number, locale: string): string {
  const isMarked = number(-1, locale).startsWith('\u200e')
  return `${isMarked ? '\u200f\u200e' : ''}${amount > 0 ? '+' : '\u2212'}`
}
