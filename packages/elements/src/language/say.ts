import type { Message } from './dictionary.ts'
import { number } from './number.ts'

type NamesIn<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

type NamesOf<Of> = Of extends string ? NamesIn<Of> : 'count' | NamesIn<Of[keyof Of]>

/** The values a message needs, by name. `count` is a number and chooses the plural form. */
export type Values<Of> = { [Name in NamesOf<Of>]: Name extends 'count' ? number : string | number }

/** A message in words: its plural form chosen, its values put in, its numbers written as the language does. */
export function say(message: Message, values: Record<string, string | number>, locale: string): string {
  const sentence =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(locale).select(Number(values['count']))] ?? message.other)
  return sentence.replace(/{(\w+)}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? number(value, locale) : value
  })
}
