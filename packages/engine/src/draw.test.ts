import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { commitmentTo, draw, holderOf, listHash, uniform, type Ticketed } from './index.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest()
const seed = (number: number) => number.toString(16).padStart(64, '0')

const entrants = fc.uniqueArray(
  fc.record({
    id: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }),
    tickets: fc.integer({ min: 1, max: 1_000_000 }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 30 },
)

test('the same seed and list draw the same winners, in whatever order the list is given', () => {
  fc.assert(
    fc.property(entrants, fc.nat(40), fc.nat(), fc.nat(), (list, places, number, turn) => {
      const turned = [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)].reverse()
      assert.deepEqual(draw(list, places, seed(number), sha256), draw(turned, places, seed(number), sha256))
      assert.equal(listHash(list, sha256), listHash(turned, sha256))
    }),
  )
})

test('each place has a winner while there is somebody left, each wins once, and only who is on the list', () => {
  fc.assert(
    fc.property(entrants, fc.nat(40), fc.nat(), (list, places, number) => {
      const winners = draw(list, places, seed(number), sha256)
      assert.equal(winners.length, Math.min(places, list.length))
      assert.equal(new Set(winners).size, winners.length)
      assert.ok(winners.every(winner => list.some(({ id }) => id === winner)))
    }),
  )
})

test('of all tickets there are, each entrant holds exactly as many as it says', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }), held => {
      const list = held.map((tickets, index) => ({ id: `${index}`, tickets }))
      const counted = held.map(() => 0)
      const total = held.reduce((sum, tickets) => sum + tickets, 0)
      for (let ticket = 0; ticket < total; ticket++) counted[holderOf(list, ticket)]! += 1
      assert.deepEqual(counted, held)
    }),
  )
})

test('out of every number there is, each remainder comes as often as any other: nothing is left to chance', () => {
  for (const bits of [4, 8, 10]) {
    for (let total = 1; total <= 1 << Math.min(bits, 6); total++) {
      const often = Array.from({ length: total }, () => 0)
      let passed = 0
      for (let number = 0; number < 1 << bits; number++) {
        // Where the first number is passed over, the second try tells it.
        const drawn = uniform(total, bits, attempt => (attempt === 0 ? BigInt(number) : -1n))
        if (drawn < 0) passed += 1
        else often[drawn]! += 1
      }
      assert.equal(new Set(often).size, 1, `${total} of ${bits} bits`)
      assert.equal(passed, (1 << bits) % total)
    }
  }
})

test('over many seeds, everybody wins as often as their tickets say, within five deviations', () => {
  const list: Ticketed[] = [
    { id: 'a', tickets: 1 },
    { id: 'b', tickets: 2 },
    { id: 'c', tickets: 7 },
  ]
  const rounds = 4000
  const first = { a: 0, b: 0, c: 0 }
  const second = { a: 0, b: 0, c: 0 }
  for (let number = 0; number < rounds; number++) {
    const [one, two] = draw(list, 2, seed(number), sha256) as ('a' | 'b' | 'c')[]
    if (one) first[one] += 1
    if (two) second[two] += 1
  }
  // For the second place, exactly: a after b (2/10 × 1/8) or c (7/10 × 1/3), and so on.
  const chances = {
    first: { a: 1 / 10, b: 2 / 10, c: 7 / 10 },
    second: {
      a: (2 / 10) * (1 / 8) + (7 / 10) * (1 / 3),
      b: (1 / 10) * (2 / 9) + (7 / 10) * (2 / 3),
      c: (1 / 10) * (7 / 9) + (2 / 10) * (7 / 8),
    },
  }
  for (const [place, counts] of Object.entries({ first, second })) {
    for (const id of ['a', 'b', 'c'] as const) {
      const chance = chances[place as 'first' | 'second'][id]
      const off = Math.abs(counts[id] - rounds * chance)
      assert.ok(off <= 5 * Math.sqrt(rounds * chance * (1 - chance)), `${place} ${id}: ${counts[id]}`)
    }
  }
})

test('another seed, another list or another place can bring another winner', () => {
  const list = Array.from({ length: 50 }, (_, index) => ({ id: `e${index}`, tickets: 1 }))
  assert.notDeepEqual(draw(list, 5, seed(1), sha256), draw(list, 5, seed(2), sha256))
  assert.notDeepEqual(draw(list, 5, seed(1), sha256), draw(list.slice(1), 5, seed(1), sha256))
  assert.notEqual(commitmentTo(seed(1), sha256), commitmentTo(seed(2), sha256))
})
