import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'À propos de vous',
  language: 'Langue',
  accounts: 'Comptes liés',
  email: 'E-mail',
  link: 'Lier mon adresse e-mail',
  unlink: 'Délier',
  unlinkWhat: 'Délier : {what}',
  linked: '{what} : {hint}',
  none: 'Rien n’est encore lié.',
  consents: 'Ce que vous acceptez',
  since: 'Depuis le {date}',
  data: 'Vos données',
  download: 'Télécharger mes données',
  downloading: 'Un instant…',
  erase: 'Partir et effacer mes données',
  eraseTitle: 'Partir pour de bon ?',
  eraseText: 'Tout ce que nous savons de vous est effacé. Vos points et récompenses sont perdus. C’est définitif.',
  eraseNow: 'Oui, oubliez-moi',
  stay: 'Non, je reste',
  erased: 'Vous êtes parti, et nous vous avons oublié. Bonne continuation.',
  saved: 'Enregistré.',
  failed: 'Cela n’a pas marché et rien n’a changé. Réessayez.',
  noEmail: 'La boutique ne nous a pas indiqué votre adresse e-mail.',
}
