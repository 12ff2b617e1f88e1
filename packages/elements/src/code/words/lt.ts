import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  atTill: 'Pridėkite prie kasos skaitytuvo arba padiktuokite kodą.',
  qr: 'QR kodas kasai',
  barcode: 'Brūkšninis kodas kasai',
  scanFailed: 'Skaitytuvui kodo nupiešti nepavyko: padiktuokite jį.',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota',
  copyRefused: 'Kodas pažymėtas: nukopijuokite jį klaviatūra.',
  wallet: 'Pridėti į piniginę',
}
