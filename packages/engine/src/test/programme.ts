import { Program, type OrderLine, type ProgramInput } from '@tenth/contract'

export type Rule = NonNullable<ProgramInput['earn']>[number]
type RewardInput = NonNullable<ProgramInput['rewards']>[number]
type CardInput = NonNullable<ProgramInput['cards']>[number]

/** A deli's programme with what a test is about. */
export function programme(about: Partial<ProgramInput> = {}): Program {
  return Program.parse({
    name: 'The Deli Club',
    currency: 'EUR',
    timeZone: 'Europe/Vilnius',
    languages: ['en'],
    ...about,
  })
}

/** One point for each euro. */
export const pointPerEuro: Rule = {
  id: 'points',
  on: 'order.paid',
  amount: { kind: 'per_amount', give: 1, every: 100 },
}

/** One stamp for each sandwich. */
export const stampPerSandwich: Rule = {
  id: 'stamps',
  on: 'order.paid',
  unit: 'sandwiches',
  amount: { kind: 'per_unit', give: 1 },
  lines: { category: ['sandwich'] },
}

/** Nine sandwiches, and the tenth is free. */
export const sandwichCard: CardInput = { id: 'sandwiches', name: 'Sandwiches', stamps: 9, reward: 'free-sandwich' }

export const freeSandwich: RewardInput = {
  id: 'free-sandwich',
  name: 'A free sandwich',
  gives: { kind: 'free_product', lines: { category: ['sandwich'] } },
}

export const coffee: RewardInput = {
  id: 'coffee',
  name: 'A coffee',
  cost: 10,
  gives: { kind: 'amount_off', amount: 300 },
}

/** A line of an order, by its price and, where it matters, the rest. */
export function line(id: string, amount: number, more: Partial<OrderLine> = {}): OrderLine {
  return { id, sku: `sku-${id}`, quantity: 1, amount, ...more }
}

export function sandwiches(id: string, quantity: number, amount = quantity * 700): OrderLine {
  return line(id, amount, { quantity, categories: ['sandwich'] })
}
