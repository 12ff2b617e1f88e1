import { buy, deliOf } from './buying.ts'
import { day, type Ledger } from './ledger.ts'
import { freeSandwich, sandwichCard, sandwiches, stampPerSandwich } from './programme.ts'

const unit = sandwichCard.id

/** The worked numbers of docs/rules.md on stamp cards, by setting. */
export const cardExamples: Record<string, () => string> = {
  'cards.overflow: next': () => stamps(bought(deli({ overflow: 'next' }), 12)),
  'cards.overflow: lost': () => stamps(bought(deli({ overflow: 'lost' }), 12, 2)),
  'cards.restart: automatic': () => stamps(bought(deli({ restart: 'automatic' }), 9, 3)),
  'cards.restart: when_claimed': () => claimed(deli({ restart: 'when_claimed' })),
  'cards.restart: never': () => claimed(deli({ restart: 'never' })),
  'cards.oncePer': () => {
    const shop = bought(deli({ oncePer: 'day' }), 2, 1)
    shop.now += day
    return stamps(bought(shop, 1))
  },
  'cards.interim': () => {
    const shop = bought(deli({ interim: [{ at: 3, gives: [{ points: 5 }] }] }), 12)
    return `${shop.available('ada')} points`
  },
  'cards.claim': () => {
    const shop = bought(deli({ claim: 'automatic' }), 20)
    return `${shop.redemptions.length} rewards, ${stamps(shop)}`
  },
  'cards.rewardOnRefund': () => {
    const shop = deli({ rewardOnRefund: 'taken_back' })
    buy(shop, [sandwiches('a', 9)], { id: 'one' })
    shop.redeem('ada', { card: unit })
    shop.refund('one', { lines: [{ id: 'a', quantity: 2 }] })
    return stamps(shop)
  },
}

function deli(card: Partial<typeof sandwichCard>): Ledger {
  return deliOf({ earn: [stampPerSandwich], cards: [{ ...sandwichCard, ...card }], rewards: [freeSandwich] })
}

/** One purchase after the other, of so many sandwiches each. */
function bought(shop: Ledger, ...quantities: number[]): Ledger {
  for (const quantity of quantities) buy(shop, [sandwiches('a', quantity)])
  return shop
}

function claimed(shop: Ledger): string {
  const before = bought(shop, 9, 3).available('ada', unit)
  shop.redeem('ada', { card: unit })
  return `${before}, then ${stamps(bought(shop, 3))}`
}

function stamps(shop: Ledger): string {
  return `${shop.available('ada', unit)} stamps`
}
