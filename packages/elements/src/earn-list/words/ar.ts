import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  'order.paid': 'عندما تطلب',
  'member.joined': 'عندما تنضم',
  visit: 'عندما تزورنا',
  birthday: 'في عيد ميلادك',
  joining_day: 'عن كل سنة معنا',
  review: 'مقابل تقييم',
  share: 'عندما تشارك',
  extra: 'زيادةً على ذلك',
  perAmount: '{what} عن كل {money}',
  perUnit: '{what} عن كل قطعة',
  perStep: '{what} عن كل {money} كاملة',
  perUnits: '{what} عن كل {count}',
  title: 'طرق الجمع',
  empty: 'لا توجد طرق للجمع بعد.',
  friend: 'عن كل صديق تجلبه',
  shareOn: 'شاركنا على {network}',
  followOn: 'تابعنا على {network}',
  tell: 'فعلت ذلك',
  tellWhat: 'فعلت ذلك: {what}',
  done: 'تم',
  again: 'مرة أخرى بدءًا من {date}',
  seen: 'يُحسب بعد أن نراه',
  noted: 'شكرًا! لقد دوّنا ذلك.',
  failed: 'لم ينجح ذلك. حاول مرة أخرى من فضلك.',
}
