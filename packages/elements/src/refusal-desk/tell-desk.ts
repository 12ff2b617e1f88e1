import type { Refusal } from '@tenth/core'
import type { Words } from '../language/words.ts'
import { english } from './words/en.ts'

/** Why the desk, a survey or a contest says no, in words a person understands. */
export function tellDesk({ code }: Refusal, words: Words<typeof english>): string {
  return words.say(code in english ? (code as keyof typeof english) : 'other')
}
