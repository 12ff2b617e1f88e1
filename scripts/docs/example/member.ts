import type { Member, Redemption } from '@tenth/core'
import { inDays } from './days.ts'
import { texts } from './texts.ts'

const full = (available: number) => ({ available, pending: 0, owed: 0, expiring: null })

/** A reward that waits to be used: the code was shown when it was taken. */
export const waiting: Redemption = {
  id: 'red-1041',
  reward: 'delivery',
  unit: 'points',
  cost: 90,
  status: 'reserved',
  gives: { kind: 'free_delivery' },
  remaining: null,
  at: inDays(-6),
  validUntil: inDays(24),
  hint: 'K7QD',
}

/** A reward that was given, and whose code nobody has asked for yet. */
const given: Redemption = {
  ...waiting,
  ...{
    id: 'red-1050',
    reward: 'coffee',
    cost: 0,
    status: 'granted',
    at: inDays(-2),
    validUntil: inDays(28),
    hint: null,
  },
  gives: { kind: 'free_product', lines: { category: ['coffee'] } },
}

/** What was used, and what was not used in time. */
export const over: Redemption[] = [
  {
    ...waiting,
    ...{
      id: 'red-1012',
      reward: 'five-off',
      cost: 250,
      status: 'used',
      at: inDays(-70),
      validUntil: null,
      hint: 'P4WX',
    },
    gives: { kind: 'amount_off', amount: 500 },
  },
  {
    ...given,
    ...{ id: 'red-0980', cost: 60, status: 'expired', at: inDays(-120), validUntil: inDays(-90), hint: 'M2ZA' },
  },
]

/** Somebody who has come to the deli for two years. */
export const ada: Member = {
  id: 'ada',
  joinedAt: inDays(-731),
  language: 'en',
  points: { available: 186, pending: 24, owed: 0, expiring: { amount: 40, at: inDays(12) } },
  cards: [
    { card: 'sandwich', stamps: 7, required: 9, full: 0, open: true, balance: full(7) },
    { card: 'espresso', stamps: 2, required: 6, full: 1, open: true, balance: full(8) },
  ],
  referral: { code: 'ADA-7Q2M', joined: 1, review: 0, pending: 1, paid: 4, reversed: 0, lapsed: 0, refused: 0 },
  rewards: [{ reward: 'ten-percent', cost: 150, left: 12, refusal: null }],
  tier: {
    id: 'silver',
    since: inDays(-96),
    reviewAt: inDays(61),
    floor: null,
    counts: 'spent',
    held: 21_450,
    next: { id: 'gold', needed: 30_000, missing: 8_550 },
    keep: { needed: 10_000, missing: 0 },
    projected: 'silver',
  },
  thanks: [
    {
      id: 'thanks-1',
      thanks: 'best',
      note: texts(
        'You were with us nearly every week of this year. The next tasting is on us, Ada. — Rūta, at the counter',
        'Has venido casi todas las semanas de este año. La próxima cata corre de nuestra cuenta, Ada. — Rūta, en el mostrador',
        'Vous êtes venue presque chaque semaine cette année. La prochaine dégustation est pour nous, Ada. — Rūta, au comptoir',
        'Šiemet buvote su mumis beveik kiekvieną savaitę. Kita degustacija – mūsų dovana, Ada. — Rūta prie prekystalio',
        'كنتِ معنا كل أسبوع تقريبًا هذا العام. التذوق القادم علينا يا آدا. — روتا، عند المنضدة',
      ),
      at: inDays(-20),
    },
  ],
  redemptions: [given, waiting],
  unseenNotices: 2,
  revision: 41,
}

/** The same person on the first day: what joining gives, and nothing else. */
export const newcomer: Member = {
  ...ada,
  joinedAt: inDays(0),
  points: full(20),
  cards: ada.cards.map(card => ({ ...card, stamps: 0, full: 0, balance: full(0) })),
  referral: { code: 'NEW-4F8K', joined: 0, review: 0, pending: 0, paid: 0, reversed: 0, lapsed: 0, refused: 0 },
  tier: {
    ...ada.tier!,
    id: null,
    since: null,
    held: 0,
    next: { id: 'silver', needed: 10_000, missing: 10_000 },
    keep: null,
    projected: null,
  },
  thanks: [],
  redemptions: [],
  revision: 1,
}
