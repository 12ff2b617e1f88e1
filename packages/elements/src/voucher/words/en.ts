import type { Messages } from '../../language/dictionary.ts'

export const english = {
  voucher: 'Your voucher',
  off: '{amount} off',
  used: 'Used',
  expired: 'Expired',
  cancelled: 'Given back',
  ended: 'Ended on {date}.',
  from: 'Can be used from {date}.',
  left: '{amount} left',
  show: 'Show the code',
  showWhat: 'Show the code of {reward}',
  showHelp: 'It is shown only once: best at the till.',
  seen: 'Your code ends in {hint}. You have seen it, and nobody can show it again.',
  giveBack: 'Give back',
  giveBackWhat: 'Give back {reward} and get {cost} back',
  lost: 'Lost it? Give it back for {cost}, and take it again.',
  missing: 'We do not know this voucher.',
  none: 'You have no voucher to use now.',
  join: 'Join, and your vouchers wait here.',
} as const satisfies Messages
