import type { MadeOffer } from '@tenth/core'
import { lengthOfTime } from '../language/length-of-time.ts'
import { money } from '../language/money.ts'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface Saying {
  words: Words<typeof english>
  locale: string
}

/** What an offer does, in a sentence, whatever the merchant calls it. */
export function offerText({ gives }: MadeOffer, { words, locale }: Saying): string {
  const months = (count: number): string => lengthOfTime({ count, unit: 'month' }, locale)
  switch (gives.kind) {
    case 'free_months':
      return words.say('freeMonths', { time: months(gives.months) })
    case 'percent_off': {
      const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(gives.percent / 100)
      return words.say('percentOff', { percent, count: gives.periods })
    }
    case 'amount_off':
      return words.say('amountOff', { count: gives.periods })
    case 'pause':
      return words.say('pause', { count: gives.periods })
    case 'plan_change':
      return words.say('planChange', { plan: gives.plan })
    case 'extra_service':
      return words.say('extraService')
    case 'talk':
      return words.say('talkTo')
  }
}

/** What it saves, to the cent; empty where it saves no money. */
export function savesText({ saves }: MadeOffer, { words, locale }: Saying): string {
  return saves.amount > 0 ? words.say('saves', { money: money(saves.amount, saves.currency, locale) }) : ''
}
