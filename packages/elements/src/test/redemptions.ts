import type { Redemption } from '@tenth/core'
import { openDeli, type Deli } from './deli.ts'

/** A redemption as a page may hand it in. */
export function redemption(changes: Partial<Redemption> = {}): Redemption {
  return {
    id: 'r1',
    reward: 'coffee',
    unit: 'points',
    cost: 30,
    status: 'reserved',
    gives: { kind: 'free_product', lines: { category: ['coffee'] } },
    remaining: null,
    at: '2026-03-02T10:00:00.000Z',
    validUntil: null,
    hint: '7K2Q',
    ...changes,
  }
}

/** The deli, where every visit gives a coffee. */
export async function openGivingDeli(): Promise<Deli> {
  const deli = await openDeli({ earn: [{ id: 'thanks', on: 'visit', gives: [{ reward: 'coffee' }] }] })
  await deli.join('ada')
  await visit(deli)
  return deli
}

export async function visit(deli: Deli): Promise<void> {
  await deli.report({ type: 'visit', id: crypto.randomUUID(), member: 'ada' })
}
