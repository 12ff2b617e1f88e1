import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Program, type ProgramInput } from './index.ts'

const deli = {
  name: { en: 'Deli Club', lt: 'Deli klubas' },
  currency: 'EUR',
  timeZone: 'Europe/Vilnius',
  languages: ['en', 'lt'],
  earn: [
    { id: 'purchase', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 100 } },
    {
      id: 'sandwich-stamp',
      on: 'order.paid',
      unit: 'sandwich',
      lines: { category: ['sandwich'] },
      amount: { kind: 'per_unit', give: 1 },
    },
  ],
  cards: [{ id: 'sandwich', name: 'Sandwich card', stamps: 9, reward: 'free-sandwich' }],
  rewards: [
    { id: 'free-sandwich', name: 'A sandwich', gives: { kind: 'free_product', lines: { category: ['sandwich'] } } },
  ],
} satisfies ProgramInput

/** Where the document is at fault, as `path: message`. */
function faults(document: unknown): string[] {
  const result = Program.safeParse(document)
  return result.success ? [] : result.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
}

test('a programme keeps what it says and is given every default', () => {
  const program = Program.parse(deli)
  assert.equal(program.joining, 'explicit')
  assert.equal(program.refunds, 'within_balance')
  assert.deepEqual(program.points, { expiry: { kind: 'none' }, multipliers: 'best', rounding: 'floor' })
  assert.equal(program.earn[0]?.unit, 'points')
  assert.deepEqual(program.cards[0]?.expiry, { kind: 'none' })
  assert.deepEqual(Program.parse(program), program, 'parsing what was parsed changes nothing')
})

test('an id used twice is named where it stands the second time', () => {
  const [first] = deli.earn
  assert.deepEqual(faults({ ...deli, earn: [...deli.earn, first] }), ['earn.2.id: purchase is used twice in earn.'])
})

test('a rule for a card that is not there is refused, and says what would do', () => {
  assert.deepEqual(faults({ ...deli, cards: [] }), [
    'earn.1.unit: There is no card sandwich. Use points or the id of a card of this programme.',
  ])
})

test('a card whose reward is not there is refused', () => {
  assert.deepEqual(faults({ ...deli, rewards: [] }), [
    'cards.0.reward: There is no reward free-sandwich. Use the id of a reward of this programme.',
  ])
})

test('a text without the first language is refused, wherever it stands', () => {
  const [card] = deli.cards
  assert.deepEqual(faults({ ...deli, name: { lt: 'Klubas' }, cards: [{ ...card, name: { lt: 'Kortelė' } }] }), [
    "name: Add a text in en, the programme's first language: it is shown where others are missing.",
    "cards.0.name: Add a text in en, the programme's first language: it is shown where others are missing.",
  ])
})

test('a visit has no order: it gives a fixed amount, under no condition of an order', () => {
  const visit = { id: 'visit', on: 'visit', amount: { kind: 'per_unit', give: 1 }, when: { total: { min: 1 } } }
  assert.deepEqual(faults({ ...deli, earn: [...deli.earn, visit] }), [
    'earn.2.amount.kind: visit has no order to count. Give a fixed amount.',
    'earn.2.when: visit has no order for total, lines or units to look at. Remove them.',
  ])
})

test('money and points are whole and in range', () => {
  const reward = (cost: unknown) => [{ ...deli.rewards[0], cost }]
  for (const cost of [0, -1, 1.5, Number.NaN, Infinity, '60', 1e10]) {
    assert.equal(faults({ ...deli, rewards: reward(cost) }).length, 1, String(cost))
  }
  assert.deepEqual(faults({ ...deli, rewards: reward(60) }), [])
})

test('time zones, currencies and languages are real ones', () => {
  assert.match(faults({ ...deli, timeZone: 'Europe/Vilna' })[0] ?? '', /^timeZone: Use an IANA time zone/)
  assert.match(faults({ ...deli, timeZone: '+03:00' })[0] ?? '', /^timeZone/)
  assert.match(faults({ ...deli, currency: 'EURO' })[0] ?? '', /^currency: Use an ISO 4217/)
  assert.match(faults({ ...deli, languages: ['en', 'en_US'] })[0] ?? '', /^languages\.1/)
})

test('a condition nests, and what is no condition says so', () => {
  const [purchase] = deli.earn
  const when = { all: [{ total: { min: 1000 } }, { none: [{ lines: { sku: ['gift-card'] } }] }] }
  assert.deepEqual(faults({ ...deli, earn: [{ ...purchase, when }] }), [])
  assert.deepEqual(faults({ ...deli, earn: [{ ...purchase, when: { allOf: [] } }] }), [
    'earn.0.when: A condition is one of all, any, none, total, lines, units, orders, spent, channel, data, tier, segment, tag, language, tenure, recent, lapsed, birthday_month or during.',
  ])
})
