import type { Messages } from '../language/dictionary.ts'

export const english = {
  points: { one: 'point', other: 'points' },
  stamps: { one: 'stamp', other: 'stamps' },
} as const satisfies Messages
