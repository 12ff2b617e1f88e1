import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Jūsų taškai',
  loading: 'Jūsų taškai įkeliami',
}
