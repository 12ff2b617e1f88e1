import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  atTill: 'Présentez-le au lecteur de la caisse, ou dictez le code.',
  qr: 'Code QR pour la caisse',
  barcode: 'Code-barres pour la caisse',
  scanFailed: 'Le code n’a pas pu être dessiné pour le lecteur\u00a0: veuillez le dicter.',
  copy: 'Copier',
  copied: 'Copié',
  copyRefused: 'Code sélectionné\u00a0: copiez-le au clavier.',
  wallet: 'Ajouter au portefeuille',
}
