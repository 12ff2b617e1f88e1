import assert from 'node:assert/strict'
import { test } from 'node:test'
import { product } from '../catalogue/catalogue.ts'
import type { CartLine } from '../data/carts.ts'
import { asCart, price } from './price.ts'
import { spread } from './spread.ts'

function basket(...items: [string, number][]): CartLine[] {
  return items.map(([sku, quantity]) => {
    const found = product(sku)
    assert.ok(found)
    return { product: found, quantity }
  })
}

const amounts = (priced: ReturnType<typeof price>) =>
  priced.lines.map(({ id, quantity, amount }) => [id, quantity, amount])

test('without a voucher everything costs what its tag says', () => {
  const priced = price(basket(['pastrami-rye', 2], ['flat-white', 1]), true, null)
  assert.equal(priced.total, 890 * 2 + 340 + 250)
  assert.equal(priced.saved, 0)
})

test('a free sandwich is the dearest of the basket, on a line of its own', () => {
  const priced = price(basket(['egg-dill-brioche', 1], ['pastrami-rye', 2]), false, {
    kind: 'free_product',
    lines: { category: ['sandwich'] },
  })
  assert.deepEqual(amounts(priced), [
    ['L1', 1, 590],
    ['L2', 1, 890],
    ['L2-free', 1, 0],
  ])
  assert.equal(priced.saved, 890)
})

test('a free sandwich that is the only one leaves no empty line behind', () => {
  const priced = price(basket(['pastrami-rye', 1]), false, { kind: 'free_product', lines: { category: ['sandwich'] } })
  assert.deepEqual(amounts(priced), [['L1-free', 1, 0]])
  assert.equal(priced.total, 0)
})

test('a voucher for what is not in the basket does not fit', () => {
  const priced = price(basket(['flat-white', 1]), false, { kind: 'free_product', lines: { category: ['sandwich'] } })
  assert.equal(priced.voucherFits, false)
  assert.equal(priced.total, 340)
})

test('an amount off is spread over the lines to the cent, and never gives money', () => {
  const priced = price(basket(['pastrami-rye', 1], ['tomato-soup', 1]), false, { kind: 'amount_off', amount: 500 })
  assert.equal(priced.total, 910)
  assert.equal(
    asCart(priced).lines.reduce((sum, line) => sum + line.amount, 0),
    910,
  )
  assert.equal(price(basket(['flat-white', 1]), false, { kind: 'amount_off', amount: 500 }).total, 0)
})

test('per cent off stops at its maximum', () => {
  const gives = { kind: 'percent_off', percent: 50, max: 300 } as const
  assert.equal(price(basket(['pastrami-rye', 1]), false, gives).saved, 300)
})

test('free delivery fits only what is delivered', () => {
  assert.equal(price(basket(['flat-white', 1]), true, { kind: 'free_delivery' }).saved, 250)
  assert.equal(price(basket(['flat-white', 1]), false, { kind: 'free_delivery' }).voucherFits, false)
})

test('spreading loses no cent and never gives a line more than one too many', () => {
  assert.deepEqual(spread(100, [1, 1, 1]), [34, 33, 33])
  assert.deepEqual(spread(5, [0, 0]), [0, 0])
  assert.equal(
    spread(499, [890, 520, 1]).reduce((sum, share) => sum + share, 0),
    499,
  )
})
