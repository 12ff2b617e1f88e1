import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Antspaudų kortelės',
  empty: 'Šiuo metu antspaudų kortelių nėra.',
}
