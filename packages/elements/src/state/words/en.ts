import type { Messages } from '../../language/dictionary.ts'

export const english = {
  failed: 'We could not load this.',
  stale: 'You may be offline: this is what we saw last.',
  retry: 'Try again',
  loading: 'One moment…',
  join: 'Join now',
  joining: 'Joining…',
  joinFailed: 'That did not work. Please try again.',
} as const satisfies Messages
