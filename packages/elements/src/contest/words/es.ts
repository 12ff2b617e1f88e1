import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  empty: 'Ahora no hay ningún concurso.',
  until: 'Abierto hasta el {date}',
  opens: 'Se abre el {date}',
  closed: 'Cerrado. El sorteo es el {date}.',
  cancelled: 'Este concurso no se celebrará.',
  prizes: 'Qué se puede ganar',
  winners: { one: '{count} premio: {what}', many: '{count} premios: {what}', other: '{count} premios: {what}' },
  yours: { one: 'Tienes {count} papeleta.', many: 'Tienes {count} papeletas.', other: 'Tienes {count} papeletas.' },
  noTickets: 'Todavía no participas.',
  enter: 'Participar',
  enterWhat: 'Participar: {name}',
  buy: 'Papeleta por {points}',
  buyWhat: 'Papeleta por {points}: {name}',
  byAction: 'Algunas de las cosas que haces dan papeletas por sí solas.',
  giveBack: 'Devolver',
  ticketFor: 'Papeleta por {points}',
  won: '¡Has ganado! Puesto {place}.',
  lost: 'Ya se ha sorteado. Esta vez le ha tocado a otra persona.',
  drawn: 'Se sorteó el {date}.',
  fair: 'Cómo se asegura un sorteo justo',
  fairText:
    'El número al azar se fijó y se selló antes de que nadie participara. Tras el sorteo se abre, para que cualquiera pueda comprobar los ganadores.',
  seal: 'Sello',
  seed: 'Número',
  join: 'Únete para participar.',
  done: 'Ya participas. ¡Suerte!',
  returned: 'Devuelta.',
  failed: 'No ha funcionado. Inténtalo de nuevo.',
}
