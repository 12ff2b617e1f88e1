import type { MyContest, PublicContest, Reply } from '@tenth/core'
import { inDays } from './days.ts'
import { texts } from './texts.ts'

export const contests: PublicContest[] = [
  {
    id: 'harvest',
    status: 'open',
    contest: {
      id: 'harvest',
      name: texts(
        'The harvest hamper',
        'La cesta de la cosecha',
        'Le panier des récoltes',
        'Derliaus krepšys',
        'سلة الحصاد',
      ),
      description: texts(
        'Two hampers, packed at our counter.',
        'Dos cestas, preparadas en nuestro mostrador.',
        'Deux paniers, préparés à notre comptoir.',
        'Du krepšiai, sukrauti prie mūsų prekystalio.',
        'سلتان نعدّهما عند منضدتنا.',
      ),
      opens: inDays(-8),
      closes: inDays(9),
      ways: [
        { by: 'free', tickets: 1 },
        { by: 'points', cost: 10 },
      ],
      most: 20,
      refund: 'any',
      prizes: [{ winners: 2, grants: [{ points: 500 }] }],
    },
    commitment: '5f2d3f0c9a1e4b7786d1c02b4e9fa3375c8814b2d6079ae13f5b60c7e2a894d1',
    committedAt: inDays(-8),
    seed: null,
    list: null,
    drawnAt: null,
    entrants: 64,
    tickets: 181,
    winners: [],
  },
]

export const mine: MyContest[] = [
  {
    id: 'harvest',
    status: 'open',
    entrant: 'n-4417',
    tickets: 2,
    entries: [{ id: 'ticket-1', by: 'points', tickets: 2, paid: 20, at: inDays(-3), counts: true }],
    place: null,
  },
]

export const shares: Reply<'listMyShares'> = {
  rules: [
    { id: 'follow', kind: 'follow', network: 'instagram', gives: [{ points: 10 }], per: 'ever', when: 'told' },
    { id: 'post', kind: 'share', network: 'facebook', gives: [{ points: 5 }], per: 'month', when: 'told' },
  ],
  items: [],
}
