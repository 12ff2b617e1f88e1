import type { PublicProgram, Redemption, Text } from '@tenth/core'
import { money } from '../language/money.ts'
import { redemptionName } from '../reward/redemption-name.ts'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface Saying {
  program: PublicProgram | undefined
  locale: string
  text: (text: Text | undefined) => string
  words: Words<typeof english>
}

/** What a voucher is called: as its reward or offer is, or, of one that is not known any more, after what it gives. */
export function voucherName(voucher: Redemption | undefined, { program, locale, text, words }: Saying): string {
  const name = text(redemptionName(voucher, program))
  if (name || !voucher) return name || words.say('voucher')
  const { gives } = voucher
  const percent = gives.kind === 'percent_off' && gives.percent / 100
  const sum = gives.kind === 'amount_off' && program && money(gives.amount, program.currency, locale)
  const amount = percent ? new Intl.NumberFormat(locale, { style: 'percent' }).format(percent) : sum
  return amount ? words.say('off', { amount }) : words.say('voucher')
}
