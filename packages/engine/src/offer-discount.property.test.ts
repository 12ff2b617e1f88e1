import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import fc from 'fast-check'
import { discounts } from './offer-discount.ts'
import { factsOfMember } from './facts.ts'
import { newProfile } from './newcomer.ts'
import { programme } from './test/programme.ts'

type OfferInput = NonNullable<ProgramInput['offers']>[number]

const at = Date.parse('2026-03-02T10:00:00Z')
const lines = fc
  .array(
    fc.record({
      sku: fc.constantFrom('a', 'b', 'c'),
      quantity: fc.integer({ min: 1, max: 9 }),
      amount: fc.nat(99_999),
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map(all => all.map((line, index) => ({ id: `line-${index}`, ...line })))

const filter = fc.constantFrom<{ lines?: { sku: string[] } }>(
  {},
  { lines: { sku: ['a'] } },
  { lines: { sku: ['b', 'c'] } },
)
const gives = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 100 }), filter)
    .map(([percent, of]) => ({ kind: 'percent_off' as const, percent, ...of })),
  fc
    .tuple(fc.integer({ min: 1, max: 50_000 }), filter)
    .map(([amount, of]) => ({ kind: 'amount_off' as const, amount, ...of })),
  fc.nat(9999).map(price => ({ kind: 'price' as const, price, lines: { sku: ['a'] } })),
  fc.constant({ kind: 'free_product' as const, lines: { sku: ['b'] } }),
  fc.constant({ kind: 'free_delivery' as const }),
)
const offers = fc
  .array(
    fc.record({
      gives,
      stacks: fc.boolean(),
      rounding: fc.constantFrom('floor' as const, 'half_up' as const, 'ceil' as const),
    }),
    { maxLength: 5 },
  )
  .map(all => all.map((offer, index) => ({ id: `offer-${index}`, name: 'O', automatic: true, ...offer }) as OfferInput))

const ask = (
  offers: OfferInput[],
  cart: { id: string; sku: string; quantity: number; amount: number }[],
  delivery: number,
) => {
  const program = programme({ offers })
  const facts = { ...factsOfMember(program, newProfile(at), at), lines: cart }
  return discounts(program, facts, delivery, new Map())
}

test('whatever the offers, what comes off adds up, and no line and no delivery goes below nothing', () => {
  fc.assert(
    fc.property(offers, lines, fc.nat(999), (offers, cart, delivery) => {
      const off = ask(offers, cart, delivery)
      for (const { amount, lines, delivery } of off) {
        assert.equal(
          lines.reduce((sum, line) => sum + line.amount, delivery),
          amount,
        )
        assert.ok(amount > 0 && lines.every(line => line.amount > 0 && Number.isSafeInteger(line.amount)))
      }
      for (const line of cart) {
        const all = off.flatMap(({ lines }) => lines).filter(({ id }) => id === line.id)
        assert.ok(all.reduce((sum, { amount }) => sum + amount, 0) <= line.amount)
      }
      assert.ok(off.reduce((sum, one) => sum + one.delivery, 0) <= delivery)
      const alone = off.filter(({ offer }) => !offers.find(({ id }) => id === offer)?.stacks)
      assert.ok(alone.length <= 1, 'of those that stand alone at most one')
    }),
    { numRuns: 500 },
  )
})

test('a percentage off is what BigInt makes of it, rounded once', () => {
  const rounded = { floor: 0n, half_up: 50n, ceil: 99n }
  fc.assert(
    fc.property(
      lines,
      fc.integer({ min: 1, max: 100 }),
      fc.constantFrom('floor', 'half_up', 'ceil'),
      (cart, percent, rounding) => {
        const offer = {
          id: 'p',
          name: 'P',
          automatic: true,
          rounding,
          gives: { kind: 'percent_off', percent },
        } as OfferInput
        const sum = cart.reduce((all, { amount }) => all + BigInt(amount), 0n)
        const expected = (sum * BigInt(percent) + rounded[rounding]) / 100n
        assert.equal(BigInt(ask([offer], cart, 0)[0]?.amount ?? 0), expected)
      },
    ),
    { numRuns: 500 },
  )
})
