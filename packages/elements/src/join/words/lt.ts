import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Prisijunkite: {programme}',
  lead: 'Kaupkite su kiekvienu užsakymu ir pasilepinkite.',
  gift: 'Pradžiai gausite: {what}.',
  signIn: 'Jau esu narys',
  welcome: 'Sveiki atvykę! Jūs jau su mumis.',
  have: 'Pradžiai turite: {points}.',
}
