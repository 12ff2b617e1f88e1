import type { Messages } from '../../language/dictionary.ts'

export const english = {
  programme: 'Rewards',
  loading: 'Your points are on their way',
  balance: 'You have {points}. Open your rewards.',
  stale: 'You had {points} when we last looked. Open your rewards.',
  visitor: 'See our rewards',
  failed: 'We could not load your points. Try again.',
  retry: 'Try again',
  now: 'You now have {points}.',
} as const satisfies Messages
