import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'News',
  new: 'New',
  unseen: { one: '{count} piece of news', other: '{count} pieces of news' },
  empty: 'No news at the moment.',
  more: 'More about: {name}',
  changes: 'The programme has changed',
  added: 'New: {what}',
  removed: 'No longer there: {what}',
  changed: 'Changed: {what}',
  earn: 'ways to collect',
  cards: 'stamp cards',
  rewards: 'rewards',
  tiers: 'tiers',
  points: 'points',
  referral: 'inviting friends',
} as const satisfies Messages
