import type { ProgramInput, Refund } from '@tenth/contract'
import { Ledger, day } from './ledger.ts'
import { coffee, line, pointPerEuro, programme } from './programme.ts'

type Policy = NonNullable<ProgramInput['refunds']>

const held = { ...pointPerEuro, id: 'held', hold: { count: 14, unit: 'day' } } as const

/** The worked numbers of docs/refunds.md, by what is asked. */
export const refundExamples: Record<string, () => string> = {
  'only_pending, pending': () => pendingThenRefunded('only_pending', 0),
  'within_balance, pending': () => pendingThenRefunded('within_balance', 0),
  'owe, pending': () => pendingThenRefunded('owe', 0),
  'only_pending, active': () => pendingThenRefunded('only_pending', 20),
  'within_balance, active': () => pendingThenRefunded('within_balance', 20),
  'owe, active': () => pendingThenRefunded('owe', 20),
  'only_pending, spent': () => spentThenRefunded('only_pending'),
  'within_balance, spent': () => spentThenRefunded('within_balance'),
  'owe, spent': () => spentThenRefunded('owe'),
  'by line': () => parts({ lines: [{ id: 'b' }] }),
  'by quantity': () => parts({ lines: [{ id: 'a', quantity: 1 }] }),
  'by amount of a line': () => parts({ lines: [{ id: 'a', amount: 250 }] }),
  'by amount': () => parts({ amount: 600 }),
  'by amount, then the rest': () => parts({ amount: 600 }, {}),
  'after the rule is gone': () => {
    const shop = deli('within_balance')
    shop.pay('ada', 'o', [line('a', 1000)])
    shop.publish(programme({ earn: [], rewards: [coffee] }))
    shop.refund('o', { amount: 400 })
    return shown(shop)
  },
  'cancel, refund, cancel': () => {
    const shop = deli('within_balance')
    shop.pay('ada', 'o', [line('a', 1000)])
    shop.redeem('ada', { reward: 'coffee' })
    shop.cancel()
    shop.redeem('ada', { reward: 'coffee' })
    shop.refund('o')
    shop.cancel()
    return shown(shop)
  },
  'refund, reward, refund, cancel': () => {
    const shop = deli('within_balance')
    shop.pay('ada', 'o', [line('a', 1000), line('b', 1000)])
    shop.redeem('ada', { reward: 'coffee' })
    shop.redeem('ada', { reward: 'coffee' })
    shop.refund('o', { lines: [{ id: 'a' }] })
    shop.pay('ada', 'p', [line('a', 3000)])
    shop.redeem('ada', { reward: 'feast' })
    shop.refund('o', { lines: [{ id: 'b' }] })
    shop.cancel()
    return shown(shop)
  },
  'order cancelled twice': () => {
    const shop = deli('within_balance')
    shop.pay('ada', 'o', [line('a', 1000)])
    shop.cancelOrder('o')
    const { entries, refusals } = shop.cancelOrder('o')
    return `${shown(shop)}, ${entries.length + refusals.length} more`
  },
}

function deli(refunds: Policy, more: Partial<ProgramInput> = {}): Ledger {
  const feast = { ...coffee, id: 'feast', cost: 30 }
  return new Ledger(programme({ refunds, earn: [pointPerEuro], rewards: [coffee, feast], ...more }), 'ada')
}

function pendingThenRefunded(refunds: Policy, days: number): string {
  const shop = deli(refunds, { earn: [held] })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.now += days * day
  shop.refund('o')
  return shown(shop)
}

function spentThenRefunded(refunds: Policy): string {
  const shop = deli(refunds)
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o')
  shop.pay('ada', 'p', [line('a', 400)])
  return shown(shop)
}

function parts(...refunds: Omit<Refund, 'order'>[]): string {
  const shop = deli('within_balance')
  shop.pay('ada', 'o', [line('a', 1000, { quantity: 2 }), line('b', 500)])
  for (const refund of refunds) shop.refund('o', refund)
  return shown(shop)
}

function shown(shop: Ledger): string {
  const { available, pending, owed } = shop.balance('ada')
  return [`${available} available`, pending && `${pending} pending`, owed && `${owed} owed`].filter(Boolean).join(', ')
}
