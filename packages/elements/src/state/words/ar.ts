import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  failed: 'تعذّر تحميل هذا.',
  stale: 'قد تكون غير متصل: هذا آخر ما رأيناه.',
  retry: 'حاول مرة أخرى',
  loading: 'لحظة من فضلك…',
  join: 'انضم الآن',
  joining: 'جارٍ الانضمام…',
  joinFailed: 'لم ينجح ذلك. حاول مرة أخرى من فضلك.',
}
