import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  missing: 'هذه المكافأة غير متاحة الآن.',
  join: 'انضم واجمع النقاط لتحصل عليها.',
}
