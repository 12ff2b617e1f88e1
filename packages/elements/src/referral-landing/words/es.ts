import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Vienes de parte de un amigo',
  both: 'Únete y recibes {friend}. Tu amigo recibe {advocate}.',
  friendOnly: 'Únete y recibes {friend}.',
  advocateOnly: 'Únete y tu amigo recibe {advocate}.',
  when: 'Basta con tu primer pedido.',
  whenMinimum: 'Basta con un primer pedido de {minimum} o más.',
  whenJoined: 'Basta con unirte.',
}
