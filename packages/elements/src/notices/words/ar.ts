import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'الأخبار',
  new: 'جديد',
  unseen: {
    zero: 'لا أخبار جديدة',
    one: 'خبر جديد واحد',
    two: 'خبران جديدان',
    few: '{count} أخبار جديدة',
    many: '{count} خبرًا جديدًا',
    other: '{count} خبر جديد',
  },
  empty: 'لا أخبار في الوقت الحالي.',
  more: 'المزيد عن: {name}',
  changes: 'تغيّر البرنامج',
  added: 'جديد: {what}',
  removed: 'لم يعد موجودًا: {what}',
  changed: 'تغيّر: {what}',
  earn: 'طرق الجمع',
  cards: 'بطاقات الأختام',
  rewards: 'المكافآت',
  tiers: 'المستويات',
  points: 'النقاط',
  referral: 'دعوة الأصدقاء',
}
