import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'What happened',
  empty: 'Nothing yet. Your first points will show up here.',
  failed: 'We could not load what happened.',
  more: 'Show more',
  retry: 'Try again',
  order: 'Order {order}',
  refund: 'Return, order {order}',
  earned: 'Collected',
  referral: 'A friend’s first order',
  redeemed: 'Reward: {reward}',
  returned: 'Given back: {reward}',
  expired: 'Expired',
  adjusted: 'Corrected by the shop',
  activated: 'Ready to use',
  repaid: 'Settled',
} as const satisfies Messages
