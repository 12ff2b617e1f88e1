import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'المكافآت',
  redeem: 'استبدال',
  redeemFor: 'استبدال {points} بـ: {reward}',
  redeeming: 'لحظة من فضلك…',
  missing: 'بقي {points}',
  byCard: 'مع بطاقة أختام مكتملة',
  empty: 'لا توجد مكافآت بعد. لكنها تستحق الانتظار.',
  yours: 'جاهزة للاستخدام',
  code: 'رمز ينتهي بـ {hint}',
  until: 'صالح حتى {date}',
  show: 'عرض الرمز',
  showWhat: 'عرض رمز {reward}',
  cancel: 'إرجاع',
  cancelWhat: 'رد {reward} واسترجاع {cost}',
  join: 'انضم لتجمع النقاط وتختار مكافأتك.',
}
