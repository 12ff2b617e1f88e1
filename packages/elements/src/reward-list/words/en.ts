import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Rewards',
  redeem: 'Redeem',
  redeemFor: 'Redeem {reward} for {points}',
  redeeming: 'One moment…',
  missing: '{points} to go',
  byCard: 'With a full stamp card',
  empty: 'There are no rewards yet. They will be worth the wait.',
  yours: 'Ready to use',
  code: 'Code ending in {hint}',
  until: 'valid until {date}',
  show: 'Show the code',
  showWhat: 'Show the code of {reward}',
  cancel: 'Give back',
  cancelWhat: 'Give back {reward} and get {cost} back',
  join: 'Join to collect points and choose a reward.',
} as const satisfies Messages
