import type { Messages } from '../../language/dictionary.ts'

export const english = {
  missing: 'There is no such reward at the moment.',
  join: 'Join to collect points for it.',
} as const satisfies Messages
