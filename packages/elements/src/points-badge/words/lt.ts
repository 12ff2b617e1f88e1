import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  programme: 'Dovanos',
  loading: 'Jūsų taškai įkeliami',
  balance: 'Jūsų sąskaitoje: {points}. Atverti dovanas.',
  stale: 'Paskutinį kartą sąskaitoje buvo: {points}. Atverti dovanas.',
  visitor: 'Mūsų dovanos jums',
  failed: 'Taškų įkelti nepavyko. Bandyti dar kartą.',
  retry: 'Bandyti dar kartą',
  now: 'Dabar sąskaitoje: {points}.',
}
