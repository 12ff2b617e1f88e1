import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Kas atveda daugiausia draugų',
  until: 'Skaičiuojama iki {date}',
  ever: 'Skaičiuojama nuo pirmos dienos.',
  place: 'Vieta: {rank}',
  friends: { one: '{count} draugas', few: '{count} draugai', many: '{count} draugo', other: '{count} draugų' },
  unnamed: 'Vardo neskelbia',
  you: 'Jūs',
  yours: 'Jūsų vieta: {rank}, {friends}.',
  noPlace: 'Atveskite draugą, kuris ką nors nusipirks, ir būsite čia.',
  empty: 'Dar nieko: pirmoji vieta laisva.',
  off: 'Šiuo metu lyderių lentelės nėra.',
  seen: 'Kiti jus mato vardu {name}.',
  notSeen: 'Kiti jūsų vardo nemato.',
  choose: 'Pasirinkti vardą',
  change: 'Keisti vardą',
  label: 'Vardas, kurį mato kiti',
  hint: 'Bet koks vardas, iki 40 raidžių.',
  save: 'Išsaugoti',
  saving: 'Išsaugoma…',
  cancel: 'Atšaukti',
  remove: 'Nerodyti vardo',
  failed: 'Nepavyko. Bandykite dar kartą.',
}
