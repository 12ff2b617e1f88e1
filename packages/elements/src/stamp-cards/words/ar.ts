import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'بطاقات الأختام',
  empty: 'لا توجد بطاقات أختام حاليًا.',
}
