import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Use them in time',
  until: 'Until the end of {date}',
  enough: 'Enough for: {rewards}.',
  use: 'Use points',
  empty: 'Nothing of yours expires soon.',
  signedOut: 'Sign in to see how long your points last.',
} as const satisfies Messages
