import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Stamp cards',
  empty: 'There are no stamp cards at the moment.',
} as const satisfies Messages
