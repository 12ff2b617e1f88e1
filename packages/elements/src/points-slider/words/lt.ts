import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  label: 'Mokėti taškais',
  none: 'Be taškų',
  chosen: '{points}, {money} mažiau',
  have: 'Jūsų sąskaitoje {points}.',
  upTo: 'Šiam užsakymui daugiausia {points}.',
  most: 'Panaudoti kuo daugiau',
  zero: 'Nenaudoti',
  changed: 'Dabar {points}: daugiau šiam užsakymui negalima.',
  signedOut: 'Prisijunkite ir mokėkite savo taškais.',
  empty: 'Kai krepšelyje ką nors turėsite, galėsite mokėti taškais.',
  asking: 'Akimirką, skaičiuojame jūsų taškus.',
  failed: 'Jūsų taškų suskaičiuoti nepavyko.',
  retry: 'Bandyti dar kartą',
  off: 'Čia už užsakymus taškais nemokama.',
  small: 'Šis užsakymas per mažas, kad už jį mokėtumėte taškais.',
  few: 'Dar ne visai: dar {points}, ir galėsite mokėti taškais.',
  other: 'Šiuo metu taškų naudoti negalima.',
}
