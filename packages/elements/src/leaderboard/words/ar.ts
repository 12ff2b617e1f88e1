import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'من يجلب أكبر عدد من الأصدقاء',
  until: 'يُحسب حتى {date}.',
  ever: 'يُحسب منذ اليوم الأول.',
  place: 'المركز {rank}',
  friends: {
    zero: 'لا أصدقاء',
    one: 'صديق واحد',
    two: 'صديقان',
    few: '{count} أصدقاء',
    many: '{count} صديقًا',
    other: '{count} صديق',
  },
  unnamed: 'شخص بلا اسم',
  you: 'أنت',
  yours: 'مركزك: {rank}، {friends}.',
  noPlace: 'أحضر صديقًا يشتري، وسيكون مركزك هنا.',
  empty: 'لا أحد بعد: المركز الأول شاغر.',
  off: 'لا توجد قائمة متصدرين حاليًا.',
  seen: 'يراك الآخرون باسم {name}.',
  notSeen: 'لا يرى الآخرون اسمك.',
  choose: 'اختيار اسم',
  change: 'تغيير الاسم',
  label: 'الاسم الذي يراه الآخرون',
  hint: 'أي اسم تحبه، حتى 40 حرفًا.',
  save: 'حفظ',
  saving: 'جارٍ الحفظ…',
  cancel: 'إلغاء',
  remove: 'عدم إظهار اسم',
  failed: 'لم ينجح ذلك. يرجى المحاولة مرة أخرى.',
}
