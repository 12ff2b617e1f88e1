import type { PublicProgram, Redemption, Text } from '@tenth/core'
import { money } from '../language/money.ts'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface Saying {
  program: PublicProgram | undefined
  locale: string
  text: (text: Text | undefined) => string
  words: Words<typeof english>
}

/** What a voucher is called: as its reward is, or, of an offer, after what it gives. */
export function voucherName(voucher: Redemption | undefined, { program, locale, text, words }: Saying): string {
  const name = text(program?.rewards.find(({ id }) => id === voucher?.reward)?.name)
  if (name || !voucher) return name || words.say('voucher')
  const { gives } = voucher
  const percent = gives.kind === 'percent_off' && gives.percent / 100
  const sum = gives.kind === 'amount_off' && program && money(gives.amount, program.currency, locale)
  const amount = percent ? new Intl.NumberFormat(locale, { style: 'percent' }).format(percent) : sum
  return amount ? words.say('off', { amount }) : words.say('voucher')
}
