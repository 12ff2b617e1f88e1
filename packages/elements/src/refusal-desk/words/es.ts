import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  account_linked_elsewhere: 'Esta cuenta ya está vinculada a otra persona.',
  case_already_open: 'Ya nos lo has contado y lo estamos revisando.',
  case_made_good: 'Esto ya se ha resuelto.',
  case_closed: 'Este caso está cerrado.',
  case_nothing_offered: 'Ahora no hay ninguna propuesta que responder.',
  compensation_gone: 'Lo que te ofrecimos ya no está disponible. Escríbenos.',
  survey_answered: 'Ya has respondido. ¡Gracias!',
  survey_over: 'Esta encuesta ha terminado. ¡Gracias de todos modos!',
  contest_not_open: 'Este sorteo no está abierto ahora.',
  contest_cancelled: 'Este sorteo no se celebrará.',
  contest_not_for_member: 'Este sorteo es para otros miembros.',
  contest_limit: 'No puedes tener más boletos.',
  contest_entered: 'Ya estás participando. ¡Suerte!',
  other: 'Ahora mismo no es posible.',
}
