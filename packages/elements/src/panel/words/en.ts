import type { Messages } from '../../language/dictionary.ts'

export const english = {
  balance: 'Your balance',
  pending: '{points} on their way',
  owed: '{points} will be settled with your next order',
  expiring: 'Use {points} by {date}',
  lead: 'Collect with every order, and treat yourself.',
  signIn: 'I am a member already',
  welcome: 'Welcome! You are in.',
  cards: 'Stamp cards',
  rewards: 'Rewards',
  friends: 'Share with friends',
  friendsLead: '{friend} for them, {advocate} for you',
  friendsTheirs: '{friend} for them',
  friendsYours: '{advocate} for you',
  friendsOpen: 'Get your link',
  history: 'What happened',
  notices: 'News',
  vouchers: 'Your vouchers',
  offers: 'Offers',
  contests: 'Contests',
} as const satisfies Messages
