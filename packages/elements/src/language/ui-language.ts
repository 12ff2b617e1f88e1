import { handedIn } from './handed-in.ts'
import { ownLanguages } from './own-languages.ts'

/** The element language for a tag such as `fr-CA`, where there is one: a language handed in comes before our own. */
export function chooseLanguage(tag: string): string | undefined {
  const language = tag.toLowerCase()
  const short = language.split('-')[0]!
  return [language, short].find(one => one in handedIn) ?? ownLanguages.find(one => one === short)
}
