import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Jus atsiuntė draugas',
  both: 'Prisijunkite ir gausite: {friend}. Draugas gaus: {advocate}.',
  friendOnly: 'Prisijunkite ir gausite: {friend}.',
  advocateOnly: 'Prisijunkite, ir draugas gaus: {advocate}.',
  when: 'Su pirmuoju užsakymu.',
  whenMinimum: 'Su pirmuoju užsakymu, ne mažesniu kaip {minimum}.',
  whenJoined: 'Kai tik prisijungsite.',
}
