import * as z from 'zod'

/** What a code comes to, however it was typed: case, spaces and dashes do not matter, O reads as 0, I and L as 1. */
export function plainCode(code: string): string {
  return code
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

const leastBits = 80

/** What codes look like. A guess must have no chance, so every code holds 80 random bits at least. */
export const VoucherFormat = z
  .strictObject({
    /** The letters and digits that codes are made of. @default "0123456789ABCDEFGHJKMNPQRSTVWXYZ" */
    charset: z
      .string()
      .regex(/^[A-Z0-9]{8,36}$/, 'Use 8 to 36 capital letters and digits.')
      .default('0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
    /** Stands before every code, such as `DELI`. @default nothing */
    prefix: z
      .string()
      .regex(/^[A-Z0-9]{0,12}$/, 'Use 12 capital letters and digits at most.')
      .default(''),
    /** How many random characters follow. @default 20 */
    length: z.int().min(16).max(64).default(20),
    /** A hyphen stands after every so many of them. @default 4 */
    group: z.int().min(2).max(64).default(4),
    /** The whole code instead of prefix, length and group: every `#` becomes a random character. @example "DELI-####-####-####-####-XMAS" */
    pattern: z
      .string()
      .regex(/^[A-Z0-9#-]{16,100}$/, 'Use capital letters, digits, hyphens and # only, 16 to 100 of them.')
      .optional(),
  })
  .superRefine(({ charset, length, pattern }, ctx) => {
    const distinct = new Set(plainCode(charset)).size
    if (distinct < charset.length) {
      const message = 'Some of these read alike, as O and 0 or I, L and 1 do, or stand twice. Leave one of each.'
      ctx.addIssue({ code: 'custom', path: ['charset'], message })
    }
    const random = pattern === undefined ? length : pattern.split('#').length - 1
    if (random * Math.log2(distinct) >= leastBits) return
    const needed = Math.ceil(leastBits / Math.log2(distinct))
    const path = [pattern === undefined ? 'length' : 'pattern']
    ctx.addIssue({ code: 'custom', path, message: `Of these ${distinct} characters a code needs ${needed} at least.` })
  })
  .meta({ id: 'VoucherFormat' })
export type VoucherFormat = z.infer<typeof VoucherFormat>
