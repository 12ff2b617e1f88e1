import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  empty: 'Il n’y a pas de concours en ce moment.',
  until: 'Ouvert jusqu’au {date}',
  opens: 'Ouvre le {date}',
  closed: 'Clos. Le tirage a lieu le {date}.',
  cancelled: 'Ce concours n’aura pas lieu.',
  prizes: 'À gagner',
  winners: { one: '{count} lot : {what}', many: '{count} lots : {what}', other: '{count} lots : {what}' },
  yours: { one: 'Vous avez {count} ticket.', many: 'Vous avez {count} tickets.', other: 'Vous avez {count} tickets.' },
  noTickets: 'Vous ne participez pas encore.',
  enter: 'Participer',
  enterWhat: 'Participer : {name}',
  buy: 'Ticket pour {points}',
  buyWhat: 'Ticket pour {points} : {name}',
  byAction: 'Certaines de vos actions donnent des tickets d’elles-mêmes.',
  giveBack: 'Rendre',
  ticketFor: 'Ticket pour {points}',
  won: 'Vous avez gagné ! Place {place}.',
  lost: 'Le tirage a eu lieu. Cette fois, c’était quelqu’un d’autre.',
  drawn: 'Tiré au sort le {date}.',
  fair: 'Comment le tirage reste équitable',
  fairText:
    'Le nombre aléatoire a été fixé et scellé avant toute participation. Après le tirage il est ouvert, pour que chacun puisse retrouver les gagnants.',
  seal: 'Sceau',
  seed: 'Nombre',
  join: 'Rejoignez-nous pour participer.',
  done: 'Vous participez. Bonne chance !',
  returned: 'Rendu.',
  failed: 'Cela n’a pas marché. Réessayez.',
}
