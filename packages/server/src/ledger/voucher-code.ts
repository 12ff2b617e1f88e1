import { createHash, randomInt } from 'node:crypto'
import { plainCode, VoucherFormat } from '@tenth/contract'

/** A new code as the programme wants them, 80 random bits or more, in groups that can be read aloud. */
export function newVoucherCode(format: VoucherFormat = usual): string {
  const { charset, prefix, length, group, pattern } = format
  if (pattern !== undefined) return pattern.replaceAll('#', () => letterOf(charset))
  const letters = Array.from({ length }, () => letterOf(charset)).join('')
  const groups = letters.match(new RegExp(`.{1,${group}}`, 'g')) ?? []
  return [...(prefix ? [prefix] : []), ...groups].join('-')
}

const usual = VoucherFormat.parse({})

/** All that is kept of a code. However it was typed, it comes to the same. */
export function voucherHash(code: string): Buffer {
  return createHash('sha256').update(plainCode(code)).digest()
}

function letterOf(charset: string): string {
  return charset.charAt(randomInt(charset.length))
}

/** The end of a code, to tell vouchers apart. */
export function voucherHint(code: string): string {
  return code.slice(-4)
}
