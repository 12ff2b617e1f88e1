import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'A thank-you for you',
  earlier: { one: '{count} earlier thank-you', other: '{count} earlier thank-yous' },
  arrived: 'There is a thank-you for you.',
} as const satisfies Messages
