import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  rewards: 'Recompensas',
  open: 'Abrir las recompensas',
  openWith: 'Abrir tus recompensas, {points}',
  close: 'Cerrar',
  loading: 'Un momento…',
  failed: 'No hemos podido abrirlo. Vuelve a intentarlo.',
  retry: 'Reintentar',
}
