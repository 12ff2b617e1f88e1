import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Padėka jums',
  earlier: {
    one: '{count} ankstesnė padėka',
    few: '{count} ankstesnės padėkos',
    many: '{count} ankstesnės padėkos',
    other: '{count} ankstesnių padėkų',
  },
  arrived: 'Jums atėjo padėka.',
}
