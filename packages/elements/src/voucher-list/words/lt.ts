import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Jūsų kuponai',
  empty: 'Šiuo metu kuponų neturite. Viskas, ką pasiimsite ar gausite, lauks čia.',
  join: 'Prisijunkite, ir jūsų kuponai lauks čia.',
  past: 'Panaudoti ir nebegaliojantys',
  pastEmpty: 'Čia dar nieko nėra.',
  more: 'Rodyti daugiau',
}
