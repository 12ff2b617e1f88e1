import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Your friends',
  empty: 'Nobody yet. Your first friend will show up here.',
  joined: 'Joined, first order to come',
  paid: 'Ordered: you both got your points',
  reversed: 'The order was returned',
  failed: 'We could not load your friends.',
  more: 'Show more',
  retry: 'Try again',
} as const satisfies Messages
