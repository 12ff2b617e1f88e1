import type { Translation } from '../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  points: { one: 'taškas', few: 'taškai', many: 'taško', other: 'taškų' },
  stamps: { one: 'antspaudas', few: 'antspaudai', many: 'antspaudo', other: 'antspaudų' },
}
