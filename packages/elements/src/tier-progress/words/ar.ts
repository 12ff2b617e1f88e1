import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  noTier: 'لا مستوى بعد',
  toGo: 'تبقّى {amount} لبلوغ {tier}',
  of: '{held} من {needed}',
  top: 'هذا أعلى مستوى. شكرًا لك.',
  until: 'يُحسب حتى {date}.',
  keep: '{amount} أخرى قبل نهاية {date} وتحتفظ بمستوى {tier}.',
  kept: 'لقد حققت ما يكفي للاحتفاظ بمستوى {tier}.',
  begins: 'يبدأ مستوى {tier} بعد {date}.',
  falls: 'إن لم يُضف شيء آخر، فالمستوى التالي هو {tier}.',
  fallsOut: 'إن لم يُضف شيء آخر، فلن يكون لك مستوى بعد ذلك.',
  grace: 'المستوى الذي لا تحتفظ به يبقى مدة أطول قليلًا ({grace}).',
  floor: 'نحفظ لك مستوى {tier}.',
  floorUntil: 'نحفظ لك مستوى {tier} حتى {date}.',
  reached: 'لقد بلغت مستوى {tier}.',
  join: 'انضم وارتقِ من مستوى إلى آخر: {tiers}.',
}
