import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  yours: 'إنها لك',
  once: 'دوّن هذا الرمز الآن: حرصًا على أمانك نعرضه مرة واحدة فقط. قدّمه عند الدفع.',
  until: 'صالح حتى {date}.',
  code: 'رمزك',
  done: 'دوّنته',
  failed: 'لم ينجح ذلك، ولم يُخصم شيء. حاول مرة أخرى من فضلك.',
  cancelled: 'تم الرد: عاد إليك {cost}.',
}
