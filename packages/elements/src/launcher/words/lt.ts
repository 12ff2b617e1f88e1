import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  rewards: 'Dovanos',
  open: 'Dovanos: atverti',
  openWith: 'Dovanos, {points}: atverti',
  close: 'Uždaryti',
  loading: 'Akimirką…',
  failed: 'Atverti nepavyko. Bandykite dar kartą.',
  retry: 'Bandyti dar kartą',
}
