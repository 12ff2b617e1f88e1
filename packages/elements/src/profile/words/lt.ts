import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Apie jus',
  language: 'Kalba',
  accounts: 'Susietos paskyros',
  email: 'El. paštas',
  link: 'Susieti mano el. paštą',
  unlink: 'Atsieti',
  unlinkWhat: 'Atsieti: {what}',
  linked: '{what}: {hint}',
  none: 'Kol kas nieko nesusieta.',
  consents: 'Su kuo sutinkate',
  since: 'Nuo {date}',
  data: 'Jūsų duomenys',
  download: 'Atsisiųsti mano duomenis',
  downloading: 'Akimirką…',
  erase: 'Išeiti ir ištrinti mano duomenis',
  eraseTitle: 'Išeinate visam laikui?',
  eraseText: 'Ištrinsime viską, ką apie jus žinome. Taškai ir dovanos dings. Atšaukti to nebus galima.',
  eraseNow: 'Taip, pamirškite mane',
  stay: 'Ne, lieku',
  erased: 'Jūs išėjote, ir mes jus pamiršome. Viso geriausio.',
  saved: 'Išsaugota.',
  failed: 'Nepavyko, niekas nepasikeitė. Bandykite dar kartą.',
  noEmail: 'Parduotuvė mums nenurodė jūsų el. pašto adreso.',
}
