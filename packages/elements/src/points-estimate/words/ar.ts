import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  earn: 'ستكسب {list}',
  joinAndEarn: 'انضم وستكسب بهذا {list}',
  nothing: 'أضف القليل لتكسب نقاطًا',
  empty: 'املأ سلتك لترى ما تكسبه',
  pending: 'تصبح لك بعد انتهاء فترة الإرجاع.',
  failed: 'تعذّر حساب نقاطك الآن.',
  retry: 'حاول مرة أخرى',
  loading: 'نحسب نقاطك…',
}
