import type { Messages } from '../../language/dictionary.ts'

export const english = {
  orders: { one: '{count} order', other: '{count} orders' },
  none: 'There are no tiers here.',
  yours: 'Your tier',
} as const satisfies Messages
