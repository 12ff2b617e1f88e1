import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CancellationStatus, ShopCancellationStep } from '@tenth/contract'
import fc from 'fast-check'
import { stepCancellation, type Standing } from './save-offer-step.ts'

const begun: Standing = { status: 'requested', reason: null, offers: [], accepted: null, fulfilled: false }
const step = fc.oneof(
  fc.constantFrom('a', 'b').map((reason): ShopCancellationStep => ({ step: 'answer', reason })),
  fc.constantFrom('x', 'y', 'z').map((offer): ShopCancellationStep => ({ step: 'accept', offer })),
  fc.constantFrom('talk', 'keep', 'cancel', 'fulfil', 'revoke').map((step): ShopCancellationStep => ({ step })),
)
const open: CancellationStatus[] = ['requested', 'offered', 'talking']

function after(standing: Standing, step: ShopCancellationStep): Standing {
  const leads = stepCancellation(standing, step)
  if (!('to' in leads)) return standing
  const next = { ...standing, status: leads.to }
  if (step.step === 'answer') return { ...next, reason: step.reason, offers: ['x', 'y'] }
  if (step.step === 'accept') return { ...next, accepted: step.offer }
  return step.step === 'fulfil' ? { ...next, fulfilled: true } : next
}

test('whatever was done before, cancelling is possible while it is open, and what is over stays over', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), step, (steps, last) => {
      const standing = steps.reduce(after, begun)
      if (open.includes(standing.status))
        assert.deepEqual(stepCancellation(standing, { step: 'cancel' }), { to: 'cancelled' })
      if (['kept', 'cancelled', 'revoked'].includes(standing.status)) assert.deepEqual(after(standing, last), standing)
      if (standing.accepted !== null) {
        assert.ok(['accepted', 'revoked'].includes(standing.status) && ['x', 'y'].includes(standing.accepted))
      }
    }),
    { numRuns: 2000 },
  )
})

test('the same step again is the same', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), step, (steps, last) => {
      const once = after(steps.reduce(after, begun), last)
      assert.deepEqual(after(once, last), once)
    }),
    { numRuns: 2000 },
  )
})
