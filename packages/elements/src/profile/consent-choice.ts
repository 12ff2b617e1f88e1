import type { Consent, Text } from '@tenth/core'

/** Something the shop asks members to agree to. */
export interface ConsentChoice {
  /** The shop's word for what it is for, such as `email-marketing`. */
  purpose: string
  /** What one agrees to, in a sentence: in one language, or by language. */
  name: Text
  /** The version of the text that is shown, kept with the answer. */
  text?: string
}

/** What is asked, and what was said to things that are not asked any more and can still be taken back. */
export function consentChoices(asked: readonly ConsentChoice[], given: readonly Consent[]): ConsentChoice[] {
  const others = given.filter(({ purpose, granted }) => granted && !asked.some(one => one.purpose === purpose))
  return [...asked, ...others.map(({ purpose }) => ({ purpose, name: purpose }))]
}
