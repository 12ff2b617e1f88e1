import type { ProgramInput } from '@tenth/core/shop'

/** What the deli of these tests decides, in four languages. */
export const deliProgram: ProgramInput = {
  name: { en: 'The Corner Club', es: 'El Club de la Esquina', fr: 'Le Club du Coin', lt: 'Kampo klubas' },
  currency: 'EUR',
  timeZone: 'Europe/Vilnius',
  languages: ['en', 'es', 'fr', 'lt'],
  earn: [
    { id: 'order', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 50 } },
    { id: 'welcome', on: 'member.joined', amount: { kind: 'fixed', give: 20 } },
    {
      id: 'stamp',
      name: {
        en: 'A stamp a sandwich',
        es: 'Un sello por bocadillo',
        fr: 'Un tampon par sandwich',
        lt: 'Antspaudas už sumuštinį',
      },
      on: 'order.paid',
      unit: 'sandwich',
      lines: { category: ['sandwich'] },
      amount: { kind: 'per_unit', give: 1 },
    },
  ],
  cards: [
    {
      id: 'sandwich',
      name: {
        en: 'The sandwich card',
        es: 'La tarjeta de bocadillos',
        fr: 'La carte sandwichs',
        lt: 'Sumuštinių kortelė',
      },
      stamps: 9,
      reward: 'free-sandwich',
    },
  ],
  rewards: [
    {
      id: 'free-sandwich',
      name: { en: 'A sandwich on us', es: 'Un bocadillo de regalo', fr: 'Un sandwich offert', lt: 'Sumuštinis dovanų' },
      gives: { kind: 'free_product', lines: { category: ['sandwich'] } },
      validFor: { count: 30, unit: 'day' },
    },
    {
      id: 'coffee',
      name: { en: 'A coffee on us', es: 'Un café de regalo', fr: 'Un café offert', lt: 'Kava dovanų' },
      description: {
        en: 'Any cup you like.',
        es: 'La taza que quieras.',
        fr: 'La tasse de votre choix.',
        lt: 'Bet kuris puodelis.',
      },
      cost: 30,
      gives: { kind: 'free_product', lines: { category: ['coffee'] } },
      validFor: { count: 30, unit: 'day' },
    },
    {
      id: 'five-off',
      name: { en: '€5 off', es: '5 € menos', fr: '5 € de moins', lt: '5 € nuolaida' },
      cost: 250,
      gives: { kind: 'amount_off', amount: 500 },
    },
  ],
  referral: { advocate: { points: 50 }, friend: { points: 50 }, minimum: 800 },
}
