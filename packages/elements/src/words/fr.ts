import type { Translation } from '../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  points: { one: 'point', many: 'de points', other: 'points' },
  stamps: { one: 'tampon', many: 'de tampons', other: 'tampons' },
}
