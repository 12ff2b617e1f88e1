import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  balance: 'رصيدك',
  pending: '{points} في الطريق',
  owed: 'تُسوّى {points} مع طلبك التالي',
  expiring: 'استخدم {points} حتى {date}',
  lead: 'اجمع مع كل طلب، وكافئ نفسك.',
  signIn: 'أنا عضو بالفعل',
  welcome: 'أهلًا بك! لقد انضممت.',
  cards: 'بطاقات الأختام',
  rewards: 'المكافآت',
  friends: 'شارك مع الأصدقاء',
  friendsLead: '{friend} لهم، و{advocate} لك',
  friendsTheirs: '{friend} لهم',
  friendsYours: '{advocate} لك',
  friendsOpen: 'احصل على رابطك',
  history: 'ما حدث',
  notices: 'الأخبار',
  vouchers: 'قسائمك',
  offers: 'العروض',
  contests: 'المسابقات',
}
