import type { Messages } from '../../language/dictionary.ts'

export const english = {
  progress: {
    one: '{stamps} of {required} stamps, {count} to go',
    other: '{stamps} of {required} stamps, {count} to go',
  },
  toGo: { one: 'Just {count} more for: {reward}', other: '{count} more for: {reward}' },
  start: 'Fill the card and get: {reward}',
  full: 'Your card is full',
  take: 'Take your reward',
  taking: 'One moment…',
  more: { one: 'And one more full card is waiting.', other: 'And {count} more full cards are waiting.' },
  next: 'On your next card: {stamps}',
  landed: 'A new stamp: {stamps} of {required}.',
  filled: 'Your card is full. Take your reward.',
  way: 'At stamp {at}: {gift}',
  reached: 'Reached.',
  missing: 'This card is not offered at the moment.',
} as const satisfies Messages
