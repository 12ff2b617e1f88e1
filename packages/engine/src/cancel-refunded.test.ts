import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Ledger } from './test/ledger.ts'
import { coffee, line, pointPerEuro, programme } from './test/programme.ts'

const feast = { ...coffee, id: 'feast', cost: 30 }
const program = programme({ earn: [pointPerEuro], rewards: [coffee, feast] })

test('what an earlier refund of the same order had forgiven stays forgiven, also when it is refunded again', () => {
  const shop = new Ledger(program, 'ada')
  shop.pay('ada', 'o', [line('a', 1000), line('b', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o', { lines: [{ id: 'a' }] })
  shop.pay('ada', 'p', [line('a', 3000)])
  shop.redeem('ada', { reward: 'feast' })
  shop.refund('o', { lines: [{ id: 'b' }] })
  assert.ok(shop.cancel().ok)
  assert.equal(shop.available('ada'), 20, 'without the feast, only the second refund would have taken')
})

test('two rewards given back pay one refund once', () => {
  const shop = new Ledger(program, 'ada')
  shop.pay('ada', 'o', [line('a', 1500)])
  shop.pay('ada', 'p', [line('a', 500)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o')
  shop.cancel(0)
  assert.equal(shop.available('ada'), 0)
  shop.cancel(1)
  assert.equal(shop.available('ada'), 5)
})

test('the earliest refund is paid first, so that a later one is left for a later reward', () => {
  const shop = new Ledger(program, 'ada')
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o')
  shop.pay('ada', 'p', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('p')
  shop.cancel(0)
  assert.equal(shop.available('ada'), 0)
  shop.cancel(1)
  assert.equal(shop.available('ada'), 0)
})

type Step = { do: 'pay'; cents: number } | { do: 'refund'; order: number; cents: number }

const steps = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({ do: fc.constant('pay'), cents: fc.integer({ min: 100, max: 4000 }) }),
    fc.record({ do: fc.constant('refund'), order: fc.nat(20), cents: fc.integer({ min: 100, max: 3000 }) }),
  ),
  { maxLength: 8 },
)

function live(shop: Ledger, steps: readonly Step[]): void {
  for (const step of steps) {
    if (step.do === 'pay') shop.pay('ada', `o${shop.orders.size}`, [line('a', step.cents), line('b', 500)])
    const order = step.do === 'refund' ? [...shop.orders.keys()][step.order % Math.max(1, shop.orders.size)] : undefined
    if (step.do === 'refund' && order !== undefined) shop.refund(order, { amount: step.cents })
  }
}

test('a reward given back, whatever was earned, spent and refunded around it, comes to the same as if it was never taken', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('within_balance' as const, 'owe' as const),
      fc.tuple(steps, steps, steps, steps),
      (refunds, [earned, forgiven, during, after]) => {
        const [taken, never] = [0, 1].map(() => new Ledger({ ...program, refunds }, 'ada')) as [Ledger, Ledger]
        for (const shop of [taken, never]) {
          live(shop, [{ do: 'pay', cents: 2000 }, ...earned])
          // All is spent for good, so that refunds have something to forgive before the reward is taken.
          while (shop.redeem('ada', { reward: 'coffee' }).ok);
          live(shop, forgiven)
          shop.pay('ada', 'much', [line('a', 9000)])
        }
        if (!taken.redeem('ada', { reward: 'feast' }).ok) return
        for (const shop of [taken, never]) live(shop, during)
        assert.ok(taken.cancel().ok)
        assert.deepEqual(taken.balance('ada'), never.balance('ada'))
        for (const shop of [taken, never]) live(shop, after)
        assert.deepEqual(taken.balance('ada'), never.balance('ada'))
      },
    ),
    { numRuns: 500 },
  )
})
