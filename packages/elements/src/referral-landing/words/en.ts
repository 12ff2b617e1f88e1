import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'A friend has sent you',
  both: 'Join, and you get {friend}. Your friend gets {advocate}.',
  friendOnly: 'Join, and you get {friend}.',
  advocateOnly: 'Join, and your friend gets {advocate}.',
  when: 'All it takes is your first order.',
  whenMinimum: 'All it takes is a first order of {minimum} or more.',
  whenJoined: 'It counts as soon as you have joined.',
} as const satisfies Messages
