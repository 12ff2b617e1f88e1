import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'A friend has sent you',
  both: 'Join, and you get {friend}. Your friend gets {advocate}.',
  friendOnly: 'Join, and you get {friend}.',
  advocateOnly: 'Join, and your friend gets {advocate}.',
  when: 'With your first order.',
  whenMinimum: 'With your first order of {minimum} or more.',
  whenJoined: 'As soon as you have joined.',
} as const satisfies Messages
