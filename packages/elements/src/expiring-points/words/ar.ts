import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'استخدمها في الوقت المناسب',
  until: 'حتى نهاية {date}',
  enough: 'تكفي للحصول على {rewards}.',
  use: 'استخدام النقاط',
  empty: 'لا شيء لديك تنتهي صلاحيته قريبًا.',
  signedOut: 'سجّل الدخول لترى مدة صلاحية نقاطك.',
}
