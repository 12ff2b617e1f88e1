import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Jus atsiuntė draugas',
  both: 'Prisijunkite ir gausite: {friend}. Draugas gaus: {advocate}.',
  friendOnly: 'Prisijunkite ir gausite: {friend}.',
  advocateOnly: 'Prisijunkite, ir draugas gaus: {advocate}.',
  when: 'Užtenka pirmojo užsakymo.',
  whenMinimum: 'Užtenka pirmojo užsakymo, ne mažesnio kaip {minimum}.',
  whenJoined: 'Gausite, kai tik prisijungsite.',
}
