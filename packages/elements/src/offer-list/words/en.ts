import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Offers for you',
  join: 'Join to see the offers for members.',
  empty: 'No offers for you right now. Look in again soon.',
  until: 'until {date}',
  left: { one: '{count} time left', other: '{count} times left' },
  automatic: 'Taken off at the checkout',
  take: 'Get the code',
  takeWhat: 'Get the code for: {name}',
  code: 'Code ending in {hint}',
  return: 'Give back',
  returnWhat: 'Give back: {name}',
  returned: 'Returned: you can take it again.',
} as const satisfies Messages
