import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  offer_not_for_member: 'هذا العرض ليس لك.',
  offer_not_now: 'هذا العرض غير متاح الآن.',
  offer_not_yet: 'ليس بعد: بقي القليل لهذا العرض.',
  offer_limit: 'سبق أن حصلت على هذا العرض.',
  offer_exhausted: 'نفد هذا العرض.',
  save_offer_taken: 'قبلتَ عرضًا قبل وقت قصير.',
  save_payment_in_flight: 'هناك دفعة قيد التنفيذ. حاول بعد قليل من فضلك.',
  save_refund_in_flight: 'هناك استرداد قيد التنفيذ. حاول بعد قليل من فضلك.',
  cancellation_closed: 'سبق أن حُسم هذا الأمر.',
  other: 'هذا غير ممكن الآن.',
}
