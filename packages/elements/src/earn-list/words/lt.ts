import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  'order.paid': 'Už užsakymą',
  'member.joined': 'Už prisijungimą',
  visit: 'Už apsilankymą',
  birthday: 'Per gimtadienį',
  joining_day: 'Per prisijungimo metines',
  review: 'Už atsiliepimą',
  share: 'Už pasidalijimą',
  extra: 'Papildomai',
  perAmount: '{what} už kiekvienus {money}',
  perUnit: '{what} už kiekvieną prekę',
  perStep: '{what} už kiekvienus pilnus {money}',
  perUnits: '{what} už kiekvienas {count} prekes',
  title: 'Kaip kaupti',
  empty: 'Kaupimo būdų dar nėra.',
  friend: 'Už kiekvieną atvestą draugą',
  shareOn: 'Papasakokite apie mus: {network}',
  followOn: 'Sekite mus: {network}',
  tell: 'Jau padariau',
  tellWhat: 'Jau padariau: {what}',
  done: 'Atlikta',
  again: 'Vėl nuo {date}',
  seen: 'Skaičiuojama, kai tai pamatome',
  noted: 'Ačiū! Pasižymėjome.',
  failed: 'Nepavyko. Bandykite dar kartą.',
}
