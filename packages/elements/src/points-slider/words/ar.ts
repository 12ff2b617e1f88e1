import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  label: 'الدفع بالنقاط',
  none: 'بلا نقاط',
  chosen: '{points}، خصم {money}',
  have: 'لديك {points}.',
  upTo: 'حتى {points} لهذا الطلب.',
  most: 'استخدام الحد الأقصى',
  zero: 'عدم الاستخدام',
  changed: 'أصبحت {points}: هذا هو الحد الأقصى لهذا الطلب.',
  signedOut: 'سجّل الدخول لتدفع بنقاطك.',
  empty: 'حين يكون في سلتك شيء، يمكنك الدفع بالنقاط.',
  asking: 'لحظة واحدة: نحسب نقاطك.',
  failed: 'لم نتمكن من حساب نقاطك.',
  retry: 'حاول مرة أخرى',
  off: 'لا يمكن الدفع بالنقاط هنا.',
  small: 'هذا الطلب أصغر من أن يُدفع بالنقاط.',
  few: 'ليس بعد: تبقّى {points} قبل أن تتمكن من الدفع بالنقاط.',
  other: 'لا يمكن استخدام النقاط الآن.',
}
