import { renew } from '../client/page-client.ts'
import type { Forms, Messages, Translation } from './dictionary.ts'
import type { EveryWord } from './every-word.ts'
import { handedIn } from './handed-in.ts'
import type { OwnLanguage } from './own-languages.ts'

/** The plural forms a language may have; which of them it needs, its own rules say. */
type FormsOf<Tag extends string> = Tag extends OwnLanguage ? Forms[Tag] : 'other'

/** Every message of every element, in another language: a dictionary or a message that is missing does not compile. */
export type Language<Tag extends string = string> = {
  readonly [Name in keyof EveryWord]: Translation<EveryWord[Name], FormsOf<Tag>>
}

/**
 * Teaches the elements of a page another language, or other words for one of ours. What is shown already is said anew.
 *
 * @example addLanguage('de', german)
 */
export function addLanguage<const Tag extends string>(tag: Tag, messages: Language<Tag>): void {
  handedIn[tag.toLowerCase()] = messages as unknown as Record<string, Messages>
  renew()
}
