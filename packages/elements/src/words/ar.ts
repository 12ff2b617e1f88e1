import type { Translation } from '../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  points: { zero: 'نقطة', one: 'نقطة', two: 'نقطة', few: 'نقاط', many: 'نقطة', other: 'نقطة' },
  stamps: { zero: 'ختم', one: 'ختم', two: 'ختم', few: 'أختام', many: 'ختمًا', other: 'ختم' },
}
