import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Pasidalinkite geru',
  both: 'Draugui\u00a0– {friend}, ir jums tiek pat.',
  each: 'Draugui\u00a0– {friend}, jums\u00a0– {advocate}.',
  friendOnly: 'Draugui\u00a0– {friend}.',
  advocateOnly: 'Jums už draugą\u00a0– {advocate}.',
  when: 'Gausite po pirmojo draugo užsakymo.',
  whenMinimum: 'Gausite, kai draugo pirmasis užsakymas sieks bent {minimum}.',
  whenJoined: 'Gausite, kai tik draugas prisijungs.',
  link: 'Jūsų nuoroda',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota',
  copyRefused: 'Nuoroda pažymėta: nukopijuokite ją klaviatūra.',
  share: 'Dalintis',
  email: 'El. paštas',
  qr: 'QR kodas',
  qrOf: 'Jūsų nuorodos QR kodas, skirtas nuskaityti telefono kamera',
  subject: 'Dovana jums iš „{shop}“',
  body: 'Man ten patinka, o su šia nuoroda abu kai ką gausime: {url}',
  close: 'Uždaryti',
  visitor: 'Pirmiausia prisijunkite prie programos – čia lauks jūsų nuoroda.',
  none: 'Šiuo metu dalintis nėra kuo.',
}
