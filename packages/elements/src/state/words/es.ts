import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  failed: 'No hemos podido cargarlo.',
  stale: 'Parece que no hay conexión: esto es lo último que vimos.',
  retry: 'Reintentar',
  loading: 'Un momento…',
  join: 'Únete ahora',
  joining: 'Uniéndote…',
  joinFailed: 'No ha funcionado. Vuelve a intentarlo.',
}
