import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Program, type ProgramInput } from './program.ts'

type RewardInput = NonNullable<ProgramInput['rewards']>[number]

const mug: RewardInput = { id: 'mug', name: 'A mug', cost: 10, gives: { kind: 'material_gift', handover: 'sent' } }

/** The first fault of a programme with this reward: where it is. */
function fault(about: Partial<RewardInput>, more: Partial<ProgramInput> = {}): string | null {
  const base = { name: 'Deli', currency: 'EUR', timeZone: 'Europe/Vilnius', languages: ['en', 'lt'] }
  const read = Program.safeParse({ ...base, ...more, rewards: [{ ...mug, ...about }] })
  return read.error?.issues[0]?.path.slice(1).join('/') ?? null
}

test('a reward is taken without an order, so nothing of one can be asked', () => {
  assert.equal(fault({ when: { any: [{ orders: { min: 1 } }, { none: [{ total: { min: 100 } }] }] } }), '0/when')
  assert.equal(fault({ when: { all: [{ orders: { min: 1 } }, { tenure: { count: 1, unit: 'month' } }] } }), null)
})

test('prices are for tiers that there are', () => {
  const tiers = { levels: [{ id: 'gold', name: 'Gold', threshold: 100 }] }
  assert.equal(fault({ costByTier: { gold: 5 } }, { tiers }), null)
  assert.equal(fault({ costByTier: { glod: 5 } }, { tiers }), '0/costByTier/glod')
})

test('a reward begins before it ends, and is counted in one way', () => {
  const [early, late] = ['2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z']
  assert.equal(fault({ from: late, until: early }), '0/until')
  assert.equal(fault({ from: early, until: late }), null)
  assert.equal(fault({ pool: 'cinema', stock: 4 }), '0/stock')
  assert.equal(fault({ pool: 'cinema', gives: { kind: 'gift_card', amount: 500 } }), '0/pool')
})

test('the cause of a donation is told in the first language at least', () => {
  const donation = (cause: Record<string, string>) => ({ kind: 'donation', amount: 100, cause }) as const
  assert.equal(fault({ gives: donation({ lt: 'Miškas' }) }), '0/gives/cause')
  assert.equal(fault({ gives: donation({ en: 'The forest' }) }), null)
})
