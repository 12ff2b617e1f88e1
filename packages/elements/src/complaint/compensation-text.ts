import type { Compensation, PublicProgram, Text } from '@tenth/core'
import { money } from '../language/money.ts'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface Saying {
  program: PublicProgram | undefined
  words: Words<typeof english>
  locale: string
  points: (count: number) => string
  text: (text: Text | undefined) => string
}

/** One thing that is offered to make something good, in words. */
export function compensationText(one: Compensation, { program, words, locale, points, text }: Saying): string {
  switch (one.kind) {
    case 'points':
      return points(one.points)
    case 'voucher':
      return text(program?.rewards.find(({ id }) => id === one.reward)?.name) || one.reward
    case 'replacement':
      return words.say('replacement', { what: one.what })
    case 'refund':
      return words.say('refund', { money: money(one.amount, program?.currency ?? 'EUR', locale) })
    case 'apology':
      return one.text
  }
}
