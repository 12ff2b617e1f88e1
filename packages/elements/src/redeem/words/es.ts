import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  yours: 'Es tuyo',
  once: 'Apunta este código ahora: por tu seguridad solo lo mostramos una vez. Indícalo al pagar.',
  until: 'Válido hasta el {date}.',
  code: 'Tu código',
  done: 'Ya lo he apuntado',
  failed: 'No ha funcionado y no se ha descontado nada. Vuelve a intentarlo.',
  cancelled: 'Devuelto: recuperas {cost}.',
}
