import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ledger } from './test/ledger.ts'
import { line, pointPerEuro, programme } from './test/programme.ts'

const welcome = { id: 'welcome', on: 'member.joined', amount: { kind: 'fixed', give: 50 } } as const
const explicit = programme({ earn: [pointPerEuro, welcome] })
const firstOrder = programme({ earn: [pointPerEuro, welcome], joining: 'first_order' })

test('who has not joined earns nothing, and nothing is written', () => {
  const deli = new Ledger(explicit)
  const decision = deli.pay('eve', 'o', [line('a', 500)])
  assert.deepEqual(decision.refusals, [{ code: 'not_a_member', facts: { member: 'eve' } }])
  assert.deepEqual([decision.entries, decision.joins], [[], false])
  assert.equal(deli.visit('eve').refusals[0]?.code, 'not_a_member')
})

test('where the first order joins, it earns, and what joining gives comes with it', () => {
  const deli = new Ledger(firstOrder)
  assert.equal(deli.pay('eve', 'o', [line('a', 500)]).joins, true)
  assert.equal(deli.available('eve'), 55)
  assert.equal(deli.pay('eve', 'p', [line('a', 500)]).joins, false)
  assert.equal(deli.available('eve'), 60)
})

test('joining again changes nothing', () => {
  const deli = new Ledger(explicit, 'ada')
  const { entries, joins, refusals } = deli.join('ada')
  assert.deepEqual([entries, joins, refusals], [[], false, []])
  assert.equal(deli.available('ada'), 50)
})

test('a member may have the id of anything', () => {
  const deli = new Ledger(explicit)
  for (const id of ['constructor', '__proto__', 'toString']) {
    assert.equal(deli.pay(id, `of ${id}`, [line('a', 500)]).refusals[0]?.code, 'not_a_member')
    deli.join(id)
    assert.equal(deli.available(id), 50)
  }
})
