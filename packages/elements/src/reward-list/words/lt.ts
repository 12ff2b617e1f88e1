import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Dovanos',
  redeem: 'Iškeisti',
  redeemFor: 'Iškeisti į dovaną {reward}, kaina: {points}',
  redeeming: 'Akimirką…',
  missing: 'Dar {points}',
  byCard: 'Už užpildytą kortelę',
  empty: 'Dovanų dar nėra, bet palaukti verta.',
  yours: 'Paruošta naudoti',
  code: 'Kodo pabaiga: {hint}',
  until: 'galioja iki {date}',
  show: 'Rodyti kodą',
  showWhat: 'Rodyti kodą: {reward}',
  cancel: 'Grąžinti',
  cancelWhat: 'Grąžinti dovaną {reward} ir atgauti: {cost}',
  join: 'Prisijunkite, kaupkite taškus ir rinkitės dovaną.',
}
