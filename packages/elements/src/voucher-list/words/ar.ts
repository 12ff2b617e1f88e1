import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'قسائمك',
  empty: 'ليست لديك قسائم الآن. كل ما تأخذه أو يُهدى إليك ينتظرك هنا.',
  join: 'انضم وستنتظرك قسائمك هنا.',
  past: 'المستخدمة والمنتهية',
  pastEmpty: 'لا شيء هنا بعد.',
  more: 'عرض المزيد',
}
