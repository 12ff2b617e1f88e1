import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'شكر خاص لك',
  earlier: {
    zero: 'لا رسائل شكر سابقة',
    one: 'رسالة شكر سابقة',
    two: 'رسالتا شكر سابقتان',
    few: '{count} رسائل شكر سابقة',
    many: '{count} رسالة شكر سابقة',
    other: '{count} رسالة شكر سابقة',
  },
  arrived: 'وصلتك رسالة شكر.',
}
