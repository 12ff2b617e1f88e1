import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'عنك',
  language: 'اللغة',
  accounts: 'الحسابات المرتبطة',
  email: 'البريد الإلكتروني',
  link: 'ربط بريدي الإلكتروني',
  unlink: 'إلغاء الربط',
  unlinkWhat: 'إلغاء الربط: {what}',
  linked: '{what}: {hint}',
  none: 'لا شيء مرتبط بعد.',
  consents: 'ما توافق عليه',
  since: 'منذ {date}',
  data: 'بياناتك',
  download: 'تنزيل بياناتي',
  downloading: 'لحظة من فضلك…',
  erase: 'المغادرة وحذف بياناتي',
  eraseTitle: 'المغادرة نهائيًا؟',
  eraseText: 'يُحذف كل ما نعرفه عنك، وتضيع نقاطك ومكافآتك. لا يمكن التراجع عن هذا.',
  eraseNow: 'نعم، انسوني',
  stay: 'لا، سأبقى',
  erased: 'لقد غادرت ونسيناك. نتمنى لك كل خير.',
  saved: 'تم الحفظ.',
  failed: 'لم ينجح ذلك ولم يتغير شيء. حاول مرة أخرى من فضلك.',
  noEmail: 'لم يخبرنا المتجر ببريدك الإلكتروني.',
}
