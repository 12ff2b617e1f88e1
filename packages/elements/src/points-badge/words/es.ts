import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  programme: 'Recompensas',
  loading: 'Cargando tus puntos',
  balance: 'Tienes {points}. Abre tus recompensas.',
  stale: 'La última vez tenías {points}. Abre tus recompensas.',
  visitor: 'Descubre nuestras recompensas',
  failed: 'No hemos podido cargar tus puntos. Reintentar.',
  retry: 'Reintentar',
  now: 'Ahora tienes {points}.',
}
