import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  earn: 'Už šį pirkinį gausite: {list}',
  joinAndEarn: 'Prisijunkite ir už šį pirkinį gaukite: {list}',
  nothing: 'Įsidėkite dar ką nors ir gausite taškų',
  empty: 'Pildykite krepšelį ir matysite, kiek gausite',
  pending: 'Naudoti galėsite pasibaigus grąžinimo laikui.',
  failed: 'Šiuo metu taškų suskaičiuoti nepavyko.',
  retry: 'Bandyti dar kartą',
  loading: 'Skaičiuojame taškus…',
}
