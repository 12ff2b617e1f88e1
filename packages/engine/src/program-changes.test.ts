import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Program, type ProgramInput } from '@tenth/contract'
import { programChanges } from './index.ts'

const base: ProgramInput = {
  name: 'Deli',
  currency: 'EUR',
  timeZone: 'Europe/Vilnius',
  languages: ['en'],
  earn: [{ id: 'euros', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 100 } }],
  rewards: [{ id: 'coffee', name: 'Coffee', cost: 50, gives: { kind: 'free_delivery' } }],
}
const changes = (before: Partial<ProgramInput>, after: Partial<ProgramInput>) =>
  programChanges(Program.parse({ ...base, ...before }), Program.parse({ ...base, ...after })).map(
    ({ part, id, change }) => [part, id ?? 'all', change].join(' '),
  )
const tiers = (...ids: string[]): ProgramInput['tiers'] => ({
  levels: ids.map((id, index) => ({ id, name: id, threshold: (index + 1) * 100 })),
})

test('the same programme has no changes, in whatever order its fields stand', () => {
  const [reward] = base.rewards ?? []
  assert.deepEqual(changes({}, {}), [])
  assert.deepEqual(
    changes({}, { rewards: reward ? [Object.fromEntries(Object.entries(reward).reverse()) as never] : [] }),
    [],
  )
})

test('what was added, changed and removed is told by kind and id', () => {
  const rewards: ProgramInput['rewards'] = [{ id: 'tea', name: 'Tea', cost: 30, gives: { kind: 'free_delivery' } }]
  assert.deepEqual(changes({}, { rewards }), ['rewards tea added', 'rewards coffee removed'])
  const earn = (base.earn ?? []).map(rule => ({ ...rule, hold: { count: 14, unit: 'day' } as const }))
  assert.deepEqual(changes({}, { earn }), ['earn euros changed'])
})

test('tiers are told level by level, and what holds for all of them at once', () => {
  assert.deepEqual(changes({ tiers: tiers('silver') }, { tiers: tiers('silver', 'gold') }), ['tiers gold added'])
  const strict = { ...tiers('silver'), downgrade: 'never' } as ProgramInput['tiers']
  assert.deepEqual(changes({ tiers: tiers('silver') }, { tiers: strict }), ['tiers all changed'])
})

test('sections without ids are told as a whole, and what is no matter of members not at all', () => {
  assert.deepEqual(changes({}, { points: { rounding: 'ceil' } }), ['points all changed'])
  assert.deepEqual(changes({}, { referral: { advocate: { points: 1 }, friend: { points: 1 } } }), [
    'referral all added',
  ])
  assert.deepEqual(changes({}, { name: 'Bakery', notices: { items: [{ id: 'a', name: 'A' }] } }), [])
})
