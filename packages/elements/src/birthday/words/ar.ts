import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'عيد ميلادك',
  month: 'الشهر',
  day: 'اليوم',
  missing: 'اختر الشهر واليوم.',
  ahead: 'إذا أدخلته قبل الموعد بقليل، يُحسب بدءًا من العام القادم. لا نسأل عن السنة.',
  save: 'حفظ',
  saving: 'جارٍ الحفظ…',
  saved: 'سنتذكرك في {day}.',
  failed: 'لم ينجح ذلك. حاول مرة أخرى من فضلك.',
}
