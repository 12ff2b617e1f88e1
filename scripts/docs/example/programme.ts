import type { ProgramInput } from '@tenth/core/shop'
import { rewards } from './rewards.ts'
import { texts } from './texts.ts'

/** The loyalty programme of a corner deli, as its owner would publish it: what every example of these pages shows. */
export const programme: ProgramInput = {
  name: texts('The Corner Club', 'El Club de la Esquina', 'Le Club du Coin', 'Kampo klubas', 'نادي الزاوية'),
  currency: 'EUR',
  timeZone: 'Europe/Vilnius',
  languages: ['en', 'es', 'fr', 'lt', 'ar'],
  points: { expiry: { kind: 'after', period: { count: 1, unit: 'year' } } },
  checkout: { points: 10, worth: 20 },
  earn: [
    {
      id: 'order',
      name: texts('Every order', 'Cada pedido', 'Chaque commande', 'Kiekvienas užsakymas', 'كل طلب'),
      on: 'order.paid',
      amount: { kind: 'per_amount', give: 1, every: 50 },
    },
    {
      id: 'welcome',
      name: texts('Joining', 'Apuntarte', 'Votre inscription', 'Prisijungimas', 'الانضمام'),
      on: 'member.joined',
      amount: { kind: 'fixed', give: 20 },
    },
    {
      id: 'sandwich-stamp',
      name: texts(
        'A stamp a sandwich',
        'Un sello por bocadillo',
        'Un tampon par sandwich',
        'Antspaudas už sumuštinį',
        'ختم مع كل شطيرة',
      ),
      on: 'order.paid',
      unit: 'sandwich',
      lines: { category: ['sandwich'] },
      amount: { kind: 'per_unit', give: 1 },
    },
    {
      id: 'coffee-stamp',
      name: texts(
        'A stamp a coffee',
        'Un sello por café',
        'Un tampon par café',
        'Antspaudas už kavą',
        'ختم مع كل قهوة',
      ),
      on: 'order.paid',
      unit: 'espresso',
      lines: { category: ['coffee'] },
      amount: { kind: 'per_unit', give: 1 },
    },
    {
      id: 'cake',
      name: texts('Your birthday', 'Tu cumpleaños', 'Votre anniversaire', 'Jūsų gimtadienis', 'عيد ميلادك'),
      on: 'birthday',
      amount: { kind: 'fixed', give: 50 },
    },
  ],
  cards: [
    {
      id: 'sandwich',
      name: texts(
        'The sandwich card',
        'La tarjeta de bocadillos',
        'La carte sandwichs',
        'Sumuštinių kortelė',
        'بطاقة الشطائر',
      ),
      stamps: 9,
      reward: 'free-sandwich',
      interim: [{ at: 5, gives: [{ points: 25 }] }],
    },
    {
      id: 'espresso',
      name: texts('The coffee card', 'La tarjeta de café', 'La carte café', 'Kavos kortelė', 'بطاقة القهوة'),
      stamps: 6,
      reward: 'coffee',
    },
  ],
  rewards,
  referral: {
    advocate: [{ points: 50 }],
    friend: [{ points: 50 }],
    minimum: 800,
    leaderboard: { period: 'month' },
    url: 'https://deli.example/',
  },
  tiers: {
    counts: 'spent',
    period: { kind: 'calendar', unit: 'year' },
    downgrade: 'one_step',
    grace: { count: 1, unit: 'month' },
    levels: [
      {
        id: 'silver',
        name: texts('Silver', 'Plata', 'Argent', 'Sidabras', 'الفضي'),
        description: texts(
          'The first coffee of the month is on us.',
          'El primer café del mes lo ponemos nosotros.',
          'Le premier café du mois est pour nous.',
          'Pirma mėnesio kava – mūsų dovana.',
          'أول قهوة في الشهر علينا.',
        ),
        threshold: 10_000,
      },
      {
        id: 'gold',
        name: texts('Gold', 'Oro', 'Or', 'Auksas', 'الذهبي'),
        description: texts(
          'Hampers cost fewer points, and delivery is free.',
          'Las cestas cuestan menos puntos y el envío es gratis.',
          'Les paniers coûtent moins de points, la livraison est offerte.',
          'Krepšiai kainuoja mažiau taškų, pristatymas nemokamas.',
          'السلال بنقاط أقل، والتوصيل مجاني.',
        ),
        threshold: 30_000,
      },
      {
        id: 'platinum',
        name: texts('Platinum', 'Platino', 'Platine', 'Platina', 'البلاتيني'),
        description: texts(
          'A table at our tasting evenings.',
          'Una mesa en nuestras catas.',
          'Une table à nos soirées de dégustation.',
          'Staliukas mūsų degustacijų vakaruose.',
          'طاولة في أمسيات التذوق.',
        ),
        threshold: 60_000,
      },
    ],
  },
}
