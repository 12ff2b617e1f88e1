import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  reward: 'Por tu respuesta recibes {what}.',
  optional: '(opcional)',
  missing: 'Responde a esto, por favor.',
  npsLow: 'nada probable',
  npsHigh: 'muy probable',
  csatLow: 'nada satisfecho',
  csatHigh: 'muy satisfecho',
  send: 'Enviar',
  sending: 'Enviando…',
  thanks: 'Gracias por contárnoslo',
  given: 'Has recibido {what}.',
  failed: 'No ha funcionado y no se ha enviado nada. Inténtalo de nuevo.',
}
