import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Your points',
  loading: 'Your points are on their way',
} as const satisfies Messages
