import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Jūsų draugai',
  empty: 'Kol kas nieko. Čia pamatysite pirmąjį pakviestą draugą.',
  joined: 'Prisijungė, laukiame pirmojo užsakymo',
  paid: 'Įskaityta, ačiū',
  reversed: 'Užsakymas grąžintas',
  review: 'Beveik: parduotuvė dar tikrina',
  pending: 'Įskaityta: dovana jau pakeliui',
  lapsed: 'Laikas baigėsi',
  refused: 'Šis kvietimas neįskaitytas',
  failed: 'Draugų sąrašo įkelti nepavyko.',
  more: 'Rodyti daugiau',
  retry: 'Bandyti dar kartą',
}
