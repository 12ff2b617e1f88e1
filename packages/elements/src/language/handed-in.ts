import type { Messages } from './dictionary.ts'

/** The languages a page handed in, by their tags in small letters; the messages by the name of their dictionary. */
export const handedIn: Record<string, Record<string, Messages>> = Object.create(null) as never
