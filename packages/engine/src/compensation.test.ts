import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Program, type Compensation } from '@tenth/contract'
import fc from 'fast-check'
import { approvalRefusal, offering, valueOf } from './index.ts'

const program = Program.parse({
  name: 'Deli',
  currency: 'EUR',
  timeZone: 'Europe/Vilnius',
  languages: ['en'],
  rewards: [
    { id: 'coffee', name: 'Coffee', gives: { kind: 'amount_off', amount: 300 } },
    { id: 'soup', name: 'Soup', gives: { kind: 'free_delivery' } },
  ],
  recovery: {
    reasons: [{ id: 'late', name: 'Late' }],
    roles: [
      { id: 'agent', kinds: ['points', 'voucher', 'refund'], most: 500 },
      { id: 'lead', kinds: ['points', 'refund'], most: 2000, approves: ['agent'] },
    ],
    pointsWorth: { points: 7, money: 3 },
  },
})
const agent = { id: 'jo', role: 'agent' }
const refund = (amount: number): Compensation[] => [{ kind: 'refund', amount }]

test('points cost what they are worth, a fraction counted as one, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), points => {
      const value = valueOf(program, [{ kind: 'points', points }]) ?? 0
      assert.ok(value * 7 >= points * 3 && (value - 1) * 7 < points * 3)
    }),
  )
})

test('a voucher costs the amount it takes off, or what the programme says; without either nobody knows', () => {
  assert.equal(valueOf(program, [{ kind: 'voucher', reward: 'coffee' }]), 300)
  assert.equal(valueOf(program, [{ kind: 'voucher', reward: 'soup' }]), null)
  const recovery = program.recovery && { ...program.recovery, rewardsWorth: { coffee: 120, soup: 80 } }
  const said = { ...program, recovery }
  const both: Compensation[] = [
    { kind: 'voucher', reward: 'coffee' },
    { kind: 'voucher', reward: 'soup' },
  ]
  assert.equal(valueOf(said, both), 200)
})

test('at the authority an agent needs nobody, above it somebody who may approve so much', () => {
  const judged = [500, 501, 2000, 2001].map(amount => offering(program, agent, refund(amount)))
  assert.deepEqual(
    judged.map(judge => (judge.ok ? judge.approval : judge.refusal.code)),
    [false, true, true, 'compensation_above_authority'],
  )
  const vouchers = Array.from({ length: 2 }, (): Compensation => ({ kind: 'voucher', reward: 'coffee' }))
  const judge = offering(program, agent, vouchers)
  assert.equal(!judge.ok && judge.refusal.code, 'compensation_above_authority', 'a lead may not offer vouchers')
})

test('nobody approves their own offer, nor one above their own authority', () => {
  const proposal = { author: agent, compensations: refund(900), value: 900 }
  const codes = [
    { id: 'jo', role: 'lead' },
    { id: 'bo', role: 'agent' },
    { id: 'kim', role: 'lead' },
  ].map(approver => approvalRefusal(program, proposal, approver)?.code ?? null)
  assert.deepEqual(codes, ['approval_by_author', 'approval_not_allowed', null])
  const large = { ...proposal, compensations: refund(2001), value: 2001 }
  assert.equal(approvalRefusal(program, large, { id: 'kim', role: 'lead' })?.code, 'compensation_above_authority')
})
