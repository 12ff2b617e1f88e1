import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Your friends',
  empty: 'Nobody yet. Your first friend will show up here.',
  joined: 'Joined, first order to come',
  paid: 'This one counts: thank you',
  reversed: 'The order was returned',
  review: 'Nearly there: the shop is having a look',
  pending: 'It counts: your reward is on its way',
  lapsed: 'Too much time has passed',
  refused: 'This one does not count',
  failed: 'We could not load your friends.',
  more: 'Show more',
  retry: 'Try again',
} as const satisfies Messages
