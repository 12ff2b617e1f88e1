import { Program, type ProgramInput } from '@tenth/contract'

/** A small deli: a point for each half euro, a stamp for each sandwich, the tenth is free, friends bring friends. */
export const deli: ProgramInput = {
  name: 'Deli',
  currency: 'EUR',
  timeZone: 'Europe/Vilnius',
  languages: ['en', 'lt'],
  earn: [
    { id: 'order', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 50 } },
    {
      id: 'sandwich-stamp',
      on: 'order.paid',
      unit: 'sandwich',
      lines: { category: ['sandwich'] },
      amount: { kind: 'per_unit', give: 1 },
    },
  ],
  cards: [{ id: 'sandwich', name: 'Sandwiches', stamps: 9, reward: 'free-sandwich' }],
  rewards: [
    {
      id: 'free-sandwich',
      name: 'A free sandwich',
      gives: { kind: 'free_product', lines: { category: ['sandwich'] } },
    },
    {
      id: 'coffee',
      name: 'A coffee',
      cost: 40,
      gives: { kind: 'amount_off', amount: 300 },
      validFor: { count: 30, unit: 'day' },
    },
    { id: 'delivery', name: 'Free delivery', cost: 10, gives: { kind: 'free_delivery' } },
  ],
  referral: { advocate: { points: 100 }, friend: { points: 50 }, minimum: 1000 },
}

export function deliWith(changes: Partial<ProgramInput>): ProgramInput {
  return Program.parse({ ...deli, ...changes })
}
