import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Partagez les bonnes choses',
  both: 'La personne invitée reçoit {friend}, et vous aussi.',
  each: 'La personne invitée reçoit {friend}, et vous {advocate}.',
  friendOnly: 'La personne invitée reçoit {friend}.',
  advocateOnly: 'Vous recevez {advocate} par personne invitée.',
  when: 'Sa première commande suffit.',
  whenMinimum: 'Une première commande d’au moins {minimum} suffit.',
  whenJoined: 'Son inscription suffit.',
  link: 'Votre lien',
  copy: 'Copier',
  copied: 'Copié',
  copyRefused: 'Lien sélectionné\u00a0: copiez-le au clavier.',
  share: 'Partager',
  email: 'E-mail',
  qr: 'Code QR',
  qrOf: 'Un code QR de votre lien, à scanner avec l’appareil photo d’un téléphone',
  subject: 'Une attention de {shop} pour vous',
  body: 'J’aime bien cet endroit, et avec ce lien nous y gagnons tous les deux\u00a0: {url}',
  close: 'Fermer',
  visitor: 'Rejoignez-nous d’abord\u00a0: votre lien vous attendra ici.',
  none: 'Il n’y a rien à partager en ce moment.',
}
