import type { ProgramInput } from '@tenth/core/shop'
import { deliProgram } from './deli-program.ts'
import { tiers } from './deli-tiers.ts'

const day = 86_400_000
const at = (days: number): string => new Date(Date.now() + days * day).toISOString()

/** A deli that has everything there is to show. */
export const everything: ProgramInput = {
  ...deliProgram,
  tiers,
  checkout: { points: 10, worth: 50 },
  points: { expiry: { kind: 'rolling', period: { count: 1, unit: 'month' }, to: 'month' } },
  earn: [...deliProgram.earn!, { id: 'cake', on: 'birthday', amount: { kind: 'fixed', give: 50 } }],
  referral: { ...deliProgram.referral!, leaderboard: { period: 'month' } },
  shares: [
    { id: 'follow', kind: 'follow', network: 'instagram', gives: [{ points: 10 }] },
    { id: 'post', kind: 'share', network: 'facebook', gives: [{ points: 5 }], when: 'verified' },
  ],
  notices: {
    items: [
      {
        id: 'summer',
        name: {
          en: 'Ice cream counts twice',
          es: 'El helado cuenta doble',
          fr: 'Les glaces comptent double',
          lt: 'Ledai skaičiuojami dvigubai',
        },
        description: 'All of July, in both shops.',
        priority: 'high',
      },
      { id: 'hours', name: 'New opening hours', url: 'https://deli.example/hours' },
    ],
  },
  offers: [
    {
      id: 'lunch',
      name: 'Five euros off lunch',
      description: 'For members only.',
      gives: { kind: 'amount_off', amount: 500 },
      limit: { uses: 3 },
    },
    { id: 'regulars', name: 'Ten per cent for regulars', gives: { kind: 'percent_off', percent: 10 }, automatic: true },
  ],
  saving: {
    reasons: [
      { id: 'price', name: 'It costs too much' },
      { id: 'away', name: 'I am away for a while' },
    ],
    offers: [{ id: 'quarter', name: 'A quarter off', gives: { kind: 'percent_off', percent: 25, periods: 3 } }],
  },
  recovery: {
    reasons: [
      { id: 'late', name: 'It came late' },
      { id: 'cold', name: 'It was cold' },
    ],
    roles: [{ id: 'agent', kinds: ['points', 'apology'], most: 2000 }],
    pointsWorth: { points: 1, money: 1 },
  },
  surveys: [
    {
      ...{ id: 'visit', name: 'How was it?', trigger: { on: 'demand' }, reward: [{ points: 15 }] },
      questions: [
        { id: 'recommend', kind: 'nps', name: 'Would you recommend us to a friend?' },
        { id: 'service', kind: 'csat', name: 'How was the service?' },
        { id: 'why', kind: 'text', name: 'What shall we do better?' },
      ],
    },
  ],
  contests: [
    {
      ...{ id: 'spring', name: 'Spring draw', opens: at(-1), closes: at(20) },
      ways: [{ by: 'points', cost: 5 }, { by: 'free' }],
      prizes: [{ winners: 2, grants: [{ points: 500 }] }],
    },
  ],
}
