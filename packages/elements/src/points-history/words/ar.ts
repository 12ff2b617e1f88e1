import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'ما حدث',
  empty: 'لا شيء بعد. ستظهر نقاطك الأولى هنا.',
  failed: 'تعذّر تحميل ما حدث.',
  more: 'عرض المزيد',
  retry: 'حاول مرة أخرى',
  order: 'الطلب {order}',
  refund: 'إرجاع، الطلب {order}',
  earned: 'مكتسبة',
  referral: 'أول طلب لصديق',
  redeemed: 'مكافأة: {reward}',
  returned: 'رُدّت: {reward}',
  expired: 'انتهت صلاحيتها',
  adjusted: 'تصحيح من المتجر',
  activated: 'جاهزة للاستخدام',
  repaid: 'سُوّيت',
}
