import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  voucher: 'Jūsų kuponas',
  off: 'Nuolaida {amount}',
  used: 'Panaudotas',
  expired: 'Nebegalioja',
  cancelled: 'Grąžintas',
  ended: 'Baigėsi {date}',
  from: 'Galima naudoti nuo {date}',
  left: 'Liko {amount}',
  show: 'Rodyti kodą',
  showWhat: 'Rodyti kodą: {reward}',
  showHelp: 'Kodą rodome tik kartą: geriausia prie kasos.',
  seen: 'Kodo pabaiga: {hint}. Jį jau matėte, ir niekas jo neberodys.',
  giveBack: 'Grąžinti',
  giveBackWhat: 'Grąžinti kuponą {reward} ir atgauti: {cost}',
  lost: 'Pametėte? Grąžinkite, atgausite: {cost}. Tada paimkite iš naujo.',
  missing: 'Tokio kupono nežinome.',
  none: 'Šiuo metu kuponų neturite.',
  join: 'Prisijunkite, ir jūsų kuponai lauks čia.',
}
