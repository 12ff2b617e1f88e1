import type { Messages } from '../../language/dictionary.ts'

export const english = {
  label: 'Pay with points',
  none: 'No points',
  chosen: '{points}, {money} off',
  have: 'You have {points}.',
  upTo: 'Up to {points} on this order.',
  most: 'Use the most',
  zero: 'Use none',
  changed: 'Changed to {points}: that is the most for this order.',
  signedOut: 'Sign in to pay with your points.',
  empty: 'Once something is in your cart, you can pay for it with points.',
  asking: 'One moment: we are working out your points.',
  failed: 'We could not work out your points.',
  retry: 'Try again',
  off: 'Orders cannot be paid with points here.',
  small: 'This order is too small to pay for with points.',
  few: 'Not quite yet: {points} to go before you can pay with points.',
  other: 'Points cannot be used just now.',
} as const satisfies Messages
