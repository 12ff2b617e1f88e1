import type { Messages } from '../../language/dictionary.ts'

export const english = {
  earn: 'You will earn {list}',
  joinAndEarn: 'Join, and this earns you {list}',
  nothing: 'Add a little more to earn points',
  empty: 'Fill your cart and see what it earns',
  pending: 'Yours to spend once the return period is over.',
  failed: 'We could not work out your points just now.',
  retry: 'Try again',
  loading: 'Counting your points…',
} as const satisfies Messages
