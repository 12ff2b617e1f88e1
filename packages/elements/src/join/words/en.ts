import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Join {programme}',
  lead: 'Collect with every order, and treat yourself.',
  gift: 'You start with {what}.',
  signIn: 'I am a member already',
  welcome: 'Welcome! You are in.',
  have: 'You have {points} to begin with.',
} as const satisfies Messages
