import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Jūsų draugai',
  empty: 'Kol kas nieko. Čia pamatysite pirmąjį pakviestą draugą.',
  joined: 'Prisijungė, laukiame pirmojo užsakymo',
  paid: 'Užsakė: taškus gavote abu',
  reversed: 'Užsakymas grąžintas',
  failed: 'Draugų sąrašo įkelti nepavyko.',
  more: 'Rodyti daugiau',
  retry: 'Bandyti dar kartą',
}
