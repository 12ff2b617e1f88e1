import type { PublicProgram, Redemption } from '@tenth/core'
import { day } from '../language/day.ts'
import { lastDay } from '../language/last-day.ts'
import { money } from '../language/money.ts'
import type { Words } from '../language/words.ts'
import type { english as redeemEnglish } from '../redeem/words/en.ts'
import type { Standing } from './standing.ts'
import type { english } from './words/en.ts'

interface Saying {
  program: PublicProgram | undefined
  locale: string
  words: Words<typeof english>
  redeemWords: Words<typeof redeemEnglish>
}

/** What there is to know of a voucher: from when and until when, and what is left of a gift card. */
export function voucherFacts(
  { validUntil, remaining, gives }: Redemption,
  standing: Standing,
  { program, locale, words, redeemWords }: Saying,
): string {
  if (standing === 'used' || standing === 'cancelled') return ''
  const expired = standing === 'expired'
  const zone = program?.timeZone
  const date = validUntil ? lastDay(validUntil, locale, zone) : ''
  const ends = expired ? words.say('ended', { date }) : redeemWords.say('until', { date })
  return [
    'from' in gives &&
      Date.parse(gives.from) > Date.now() &&
      words.say('from', { date: day(gives.from, locale, zone) }),
    date && ends,
    // A gift card's currency is the programme's.
    remaining && program && !expired && words.say('left', { amount: money(remaining, program.currency, locale) }),
  ]
    .filter(Boolean)
    .join(' ')
}
