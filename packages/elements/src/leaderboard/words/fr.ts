import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Qui amène le plus d’amis',
  until: 'Compté jusqu’au {date}.',
  ever: 'Compté depuis le premier jour.',
  place: 'Place {rank}',
  friends: { one: '{count} ami', many: '{count} d’amis', other: '{count} amis' },
  unnamed: 'Quelqu’un sans nom',
  you: 'Vous',
  yours: 'Votre place\u00a0: {rank}, {friends}.',
  noPlace: 'Amenez un ami qui achète, et votre place sera ici.',
  empty: 'Personne encore\u00a0: la première place est libre.',
  off: 'Il n’y a pas de classement en ce moment.',
  seen: 'Les autres vous voient sous le nom de {name}.',
  notSeen: 'Les autres ne voient pas votre nom.',
  choose: 'Choisir un nom',
  change: 'Changer de nom',
  label: 'Le nom que voient les autres',
  hint: 'Le nom de votre choix, 40 lettres au plus.',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  cancel: 'Annuler',
  remove: 'N’afficher aucun nom',
  failed: 'Cela n’a pas fonctionné. Veuillez réessayer.',
}
