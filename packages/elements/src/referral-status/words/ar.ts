import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'أصدقاؤك',
  empty: 'لا أحد بعد. سيظهر صديقك الأول هنا.',
  joined: 'انضم، وننتظر أول طلب',
  paid: 'محسوب: شكرًا لك',
  reversed: 'أُرجع الطلب',
  review: 'اقتربنا: المتجر يتحقق من الأمر',
  pending: 'محسوب: مكافأتك في الطريق',
  lapsed: 'مضى وقت طويل',
  refused: 'هذا غير محسوب',
  failed: 'تعذّر تحميل أصدقائك.',
  more: 'عرض المزيد',
  retry: 'حاول مرة أخرى',
}
