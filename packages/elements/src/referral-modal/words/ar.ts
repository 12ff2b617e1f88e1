import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'شارك ما هو جميل',
  both: 'يحصل صديقك على {friend}، وأنت كذلك.',
  each: 'يحصل صديقك على {friend}، وتحصل أنت على {advocate}.',
  friendOnly: 'يحصل صديقك على {friend}.',
  advocateOnly: 'تحصل على {advocate} عن كل صديق.',
  when: 'يكفي أول طلب لصديقك.',
  whenMinimum: 'يكفي أول طلب لصديقك بقيمة {minimum} أو أكثر.',
  whenJoined: 'يتم ذلك بمجرد أن ينضم صديقك.',
  link: 'رابطك',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copyRefused: 'رابطك محدَّد: انسخه بلوحة المفاتيح.',
  share: 'مشاركة',
  email: 'البريد الإلكتروني',
  qr: 'رمز QR',
  qrOf: 'رمز QR لرابطك، يُمسح بكاميرا الهاتف',
  subject: 'شيء لك من {shop}',
  body: 'يعجبني هذا المتجر، وبهذا الرابط نحصل كلانا على شيء: {url}',
  close: 'إغلاق',
  visitor: 'انضم أولًا، وستجد رابطك الخاص هنا.',
  none: 'لا شيء للمشاركة حاليًا.',
}
