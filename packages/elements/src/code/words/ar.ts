import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  atTill: 'ضعه أمام قارئ الصندوق، أو اقرأ الرمز.',
  qr: 'رمز QR للصندوق',
  barcode: 'باركود للصندوق',
  scanFailed: 'تعذّر رسم الرمز للقارئ: اقرأه من فضلك.',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copyRefused: 'الرمز محدَّد: انسخه بلوحة المفاتيح.',
  wallet: 'إضافة إلى المحفظة',
}
