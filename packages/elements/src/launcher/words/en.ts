import type { Messages } from '../../language/dictionary.ts'

export const english = {
  rewards: 'Rewards',
  open: 'Open your rewards',
  openWith: 'Open your rewards, {points}',
  close: 'Close',
  loading: 'One moment…',
  failed: 'We could not open this. Please try again.',
  retry: 'Try again',
} as const satisfies Messages
