import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  programme: 'المكافآت',
  loading: 'نقاطك في الطريق',
  balance: 'رصيدك {points}. افتح مكافآتك.',
  stale: 'كان رصيدك {points} حين تحققنا آخر مرة. افتح مكافآتك.',
  visitor: 'تعرّف على مكافآتنا',
  failed: 'تعذّر تحميل نقاطك. حاول مرة أخرى.',
  retry: 'حاول مرة أخرى',
  now: 'رصيدك الآن {points}.',
}
