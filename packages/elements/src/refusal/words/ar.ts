import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  not_a_member: 'انضم إلى البرنامج أولًا، ثم يصبح هذا متاحًا لك.',
  limit_reached: 'حصلت على هذا بقدر المسموح به، لذا لم يُضَف شيء هذه المرة.',
  reward_not_for_points: 'تأتي هذه المكافأة مع بطاقة أختام مكتملة.',
  not_enough_points: 'ليس بعد: بقي {missing}.',
  not_enough_stamps: 'لم تكتمل البطاقة بعد.',
  reward_not_yet: 'ليس الآن: هذه المكافأة تأتي لاحقًا.',
  reward_over: 'لم تعد هذه المكافأة متاحة.',
  reward_not_for_you: 'هذه المكافأة لأعضاء آخرين.',
  reward_limit_reached: 'حصلت على هذه المكافأة بقدر المسموح به.',
  reward_sold_out: 'نفدت هذه المكافأة حاليًا.',
  redemption_code_shown: 'سبق عرض رمز هذه المكافأة.',
  redemption_used: 'سبق استخدام هذه المكافأة.',
  redemption_cancelled: 'سبق رد هذه المكافأة.',
  redemption_expired: 'انتهت صلاحية هذه المكافأة.',
  referral_existing_member: 'أنت عضو بالفعل، لذا لم تعد الدعوة محسوبة. أهلًا بعودتك!',
  referral_code_unknown: 'لا نعرف هذه الدعوة، لكنك انضممت على كل حال.',
  referral_self: 'لا يمكنك دعوة نفسك، لكنك انضممت على كل حال.',
  referral_existing_customer: 'كنت عميلًا لنا من قبل، لذا لم تعد الدعوة محسوبة. أهلًا بعودتك!',
  referral_code_closed: 'لم تعد هذه الدعوة محسوبة، لكنك انضممت على كل حال.',
  other: 'هذا غير ممكن الآن.',
}
