import type { Translation } from '../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  points: { one: 'punto', many: 'de puntos', other: 'puntos' },
  stamps: { one: 'sello', many: 'de sellos', other: 'sellos' },
}
