import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  account_linked_elsewhere: 'هذا الحساب مرتبط بعضو آخر.',
  case_already_open: 'سبق أن أخبرتنا بهذا، ونحن ننظر فيه.',
  case_made_good: 'سبق أن عولج هذا الأمر.',
  case_closed: 'أُغلق هذا الأمر.',
  case_nothing_offered: 'لا يوجد عرض للرد عليه الآن.',
  compensation_gone: 'لم يعد ما عرضناه متاحًا. راسلنا من فضلك.',
  survey_answered: 'سبق أن أجبت عن هذا. شكرًا لك!',
  survey_over: 'انتهى هذا الاستبيان. شكرًا لك على كل حال!',
  contest_not_open: 'هذه المسابقة غير مفتوحة الآن.',
  contest_cancelled: 'لن تُقام هذه المسابقة.',
  contest_not_for_member: 'هذه المسابقة لأعضاء آخرين.',
  contest_limit: 'لا يمكنك الحصول على تذاكر أكثر.',
  contest_entered: 'أنت مشارك بالفعل. حظًا سعيدًا!',
  other: 'هذا غير ممكن الآن.',
}
