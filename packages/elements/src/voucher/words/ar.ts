import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  voucher: 'قسيمتك',
  off: 'خصم {amount}',
  used: 'مُستخدَمة',
  expired: 'منتهية',
  cancelled: 'مُعادة',
  ended: 'انتهت في {date}.',
  from: 'يمكن استخدامها من {date}.',
  left: 'بقي {amount}',
  show: 'عرض الرمز',
  showWhat: 'عرض الرمز: {reward}',
  showHelp: 'يُعرض مرة واحدة فقط: والأفضل عند الصندوق.',
  seen: 'ينتهي رمزك بـ {hint}. لقد رأيته، ولا يمكن لأحد عرضه مرة أخرى.',
  giveBack: 'إرجاع',
  giveBackWhat: 'رد {reward} واسترجاع {cost}',
  lost: 'فقدته؟ أعده مقابل {cost} وخذه من جديد.',
  missing: 'لا نعرف هذه القسيمة.',
  none: 'ليست لديك قسيمة للاستخدام الآن.',
  join: 'انضم وستنتظرك قسائمك هنا.',
}
