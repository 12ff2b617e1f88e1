import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'عروض لك',
  join: 'انضم لترى عروض الأعضاء.',
  empty: 'لا عروض لك الآن. عد قريبًا.',
  until: 'حتى {date}',
  left: {
    zero: 'لم يبق شيء',
    one: 'بقيت مرة واحدة',
    two: 'بقيت مرتان',
    few: 'بقيت {count} مرات',
    many: 'بقيت {count} مرة',
    other: 'بقيت {count} مرة',
  },
  automatic: 'يُخصم عند الدفع',
  take: 'احصل على الرمز',
  takeWhat: 'احصل على الرمز: {name}',
  code: 'رمز ينتهي بـ {hint}',
  return: 'إرجاع',
  returnWhat: 'رد: {name}',
  returned: 'تم الرد، ويمكنك أخذه مرة أخرى.',
}
