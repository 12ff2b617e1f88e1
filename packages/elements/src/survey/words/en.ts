import type { Messages } from '../../language/dictionary.ts'

export const english = {
  reward: 'For your answer you get {what}.',
  optional: '(optional)',
  missing: 'Please answer this.',
  npsLow: 'not at all likely',
  npsHigh: 'very likely',
  csatLow: 'not satisfied',
  csatHigh: 'very satisfied',
  send: 'Send',
  sending: 'Sending…',
  thanks: 'Thank you for telling us',
  given: 'You have {what} for it.',
  failed: 'That did not work, and nothing was sent. Please try again.',
} as const satisfies Messages
