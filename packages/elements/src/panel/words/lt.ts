import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  balance: 'Jūsų sąskaita',
  pending: '{points} pakeliui',
  owed: '{points} bus užskaityta iš kito užsakymo',
  expiring: 'Panaudokite iki {date}: {points}',
  lead: 'Kaupkite su kiekvienu užsakymu ir pasilepinkite.',
  signIn: 'Jau dalyvauju',
  welcome: 'Sveiki atvykę!',
  cards: 'Antspaudų kortelės',
  rewards: 'Dovanos',
  friends: 'Pasidalinkite su draugais',
  friendsLead: 'Draugui\u00a0– {friend}, jums\u00a0– {advocate}',
  friendsTheirs: 'Draugui\u00a0– {friend}',
  friendsYours: 'Jums\u00a0– {advocate}',
  friendsOpen: 'Gauti nuorodą',
  history: 'Kas vyko',
  notices: 'Naujienos',
  vouchers: 'Jūsų kuponai',
  offers: 'Pasiūlymai',
  contests: 'Konkursai',
}
