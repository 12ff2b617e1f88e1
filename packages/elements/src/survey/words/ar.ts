import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  reward: 'مقابل إجابتك تحصل على {what}.',
  optional: '(اختياري)',
  missing: 'أجب عن هذا من فضلك.',
  npsLow: 'غير محتمل أبدًا',
  npsHigh: 'محتمل جدًا',
  csatLow: 'غير راضٍ',
  csatHigh: 'راضٍ جدًا',
  send: 'إرسال',
  sending: 'جارٍ الإرسال…',
  thanks: 'شكرًا لأنك أخبرتنا',
  given: 'حصلت على {what}.',
  failed: 'لم ينجح ذلك ولم يُرسل شيء. حاول مرة أخرى من فضلك.',
}
