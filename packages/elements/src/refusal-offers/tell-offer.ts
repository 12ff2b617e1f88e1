import type { Refusal } from '@tenth/core'
import type { Words } from '../language/words.ts'
import { english } from './words/en.ts'

/** Why an offer cannot be had, in words a person understands. */
export function tellOffer({ code }: Refusal, words: Words<typeof english>): string {
  return words.say(code in english ? (code as keyof typeof english) : 'other')
}
