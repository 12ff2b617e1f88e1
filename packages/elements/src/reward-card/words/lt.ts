import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  missing: 'Šiuo metu tokios dovanos nėra.',
  join: 'Prisijunkite ir kaupkite jai taškus.',
}
