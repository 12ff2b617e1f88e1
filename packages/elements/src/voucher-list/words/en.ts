import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Your vouchers',
  empty: 'You have no vouchers at the moment. Whatever you take or are given waits here.',
  join: 'Join, and your vouchers wait here.',
  past: 'Used and expired',
  pastEmpty: 'Nothing here yet.',
  more: 'Show more',
} as const satisfies Messages
