import type { Messages } from '../../language/dictionary.ts'

export const english = {
  yours: 'It’s yours',
  once: 'Note this code now: for your safety we show it only once. Give it at the checkout.',
  until: 'Valid until {date}.',
  code: 'Your code',
  done: 'I have noted it',
  failed: 'That did not work, and nothing was taken. Please try again.',
  cancelled: 'Returned: you have {cost} back.',
} as const satisfies Messages
