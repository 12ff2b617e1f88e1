import type { Cancellation, MyCase, Profile, Reply, Subscription } from '@tenth/core'
import { inDays } from './days.ts'
import { texts } from './texts.ts'

export const profile: Profile = {
  language: 'en',
  birthday: '05-17',
  birthdaySetAt: inDays(-730),
  consents: [{ purpose: 'email-marketing', granted: true, at: inDays(-120), source: 'page', text: null }],
  accounts: [{ kind: 'email', hint: 'a…@deli.example', at: inDays(-700) }],
}

export const reasons: Reply<'listMyCases'>['reasons'] = [
  { id: 'late', name: texts('It came late', 'Llegó tarde', 'C’est arrivé en retard', 'Atvežė vėlai', 'وصل متأخرًا') },
  { id: 'cold', name: texts('It was cold', 'Estaba frío', 'C’était froid', 'Buvo šalta', 'كان باردًا') },
  {
    id: 'missing',
    name: texts('Something was missing', 'Faltaba algo', 'Il manquait quelque chose', 'Kažko trūko', 'كان هناك نقص'),
  },
]

export const cases: MyCase[] = [
  {
    id: 'case-12',
    reason: 'cold',
    order: '1041',
    text: 'The soup was cold when it came, and it was a cold day.',
    status: 'proposed',
    openedAt: inDays(-14),
    offer: [{ kind: 'points', points: 40 }],
  },
]

export const subscriptions: Subscription[] = [
  {
    id: 'box-7',
    member: 'ada',
    plan: 'cheese-box',
    price: 2_900,
    currency: 'EUR',
    period: { count: 1, unit: 'month' },
    startedAt: inDays(-210),
    renewals: 7,
    paid: 20_300,
    status: 'active',
    paymentInFlight: false,
    refundInFlight: false,
  },
]

/** A cancellation that was asked for, before anything was said. */
export const cancellation: Cancellation = {
  id: 'cancellation-1',
  subscription: 'box-7',
  status: 'requested',
  at: inDays(0),
  until: inDays(7),
  reasons: [
    {
      id: 'price',
      name: texts('It costs too much', 'Es demasiado caro', 'C’est trop cher', 'Per brangu', 'السعر مرتفع'),
    },
    {
      id: 'away',
      name: texts(
        'I am away for a while',
        'Estaré fuera un tiempo',
        'Je pars quelque temps',
        'Kurį laiką būsiu išvykusi',
        'سأغيب لفترة',
      ),
    },
  ],
  reason: null,
  offers: [],
  accepted: null,
  fulfilledAt: null,
}

/** What the deli offers to somebody who told why. */
export const saveOffers: Cancellation['offers'] = [
  {
    id: 'quarter-off',
    name: texts(
      'A quarter off, three times',
      'Un cuarto menos, tres veces',
      'Un quart de moins, trois fois',
      'Ketvirčiu pigiau, tris kartus',
      'ربع السعر أقل، ثلاث مرات',
    ),
    gives: { kind: 'percent_off', percent: 25, periods: 3 },
    saves: { amount: 2_175, currency: 'EUR', each: [725, 725, 725] },
  },
  {
    id: 'pause',
    name: texts('A month without', 'Un mes sin caja', 'Un mois sans', 'Mėnuo be dėžutės', 'شهر من دون صندوق'),
    gives: { kind: 'pause', periods: 1 },
    saves: { amount: 2_900, currency: 'EUR', each: [2_900] },
  },
]
