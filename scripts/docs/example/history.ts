import type { Entry, Friend, Leaderboard } from '@tenth/core'
import { inDays } from './days.ts'

/** One line of the ledger: what is said of it, and nothing of all else. */
function entry(id: string, days: number, said: Pick<Entry, 'unit' | 'kind' | 'amount'> & Partial<Entry>): Entry {
  return {
    ...{ id, member: 'ada', pending: 0, lot: id, at: inDays(days), activity: null, order: null, line: null },
    ...{ rule: null, redemption: null, version: 3, pendingUntil: null, expiresAt: null },
    ...said,
  }
}

const order = (id: string) => ({ activity: `paid-${id}`, order: id, line: '1' })

/** What happened to the member of the examples, newest first. */
export const entries: Entry[] = [
  entry('e-9', -1, {
    unit: 'points',
    kind: 'earn',
    amount: 0,
    pending: 24,
    rule: 'order',
    pendingUntil: inDays(13),
    ...order('1058'),
  }),
  entry('e-8', -1, { unit: 'sandwich', kind: 'earn', amount: 2, rule: 'sandwich-stamp', ...order('1058') }),
  entry('e-7', -6, { unit: 'points', kind: 'redeem', amount: -90, redemption: 'red-1041' }),
  entry('e-6', -9, { unit: 'points', kind: 'earn', amount: 50, rule: 'referral', activity: 'paid-1049' }),
  entry('e-5', -15, {
    unit: 'points',
    kind: 'earn',
    amount: 36,
    rule: 'order',
    expiresAt: inDays(350),
    ...order('1041'),
  }),
  entry('e-4', -15, { unit: 'espresso', kind: 'earn', amount: 2, rule: 'coffee-stamp', ...order('1041') }),
  entry('e-3', -40, { unit: 'points', kind: 'earn', amount: 50, rule: 'cake', activity: 'birthday-ada' }),
  entry('e-2', -58, {
    unit: 'points',
    kind: 'reverse',
    amount: -12,
    rule: 'order',
    ...order('1007'),
    activity: 'refund-1007',
  }),
  entry('e-1', -61, {
    unit: 'points',
    kind: 'earn',
    amount: 64,
    rule: 'order',
    expiresAt: inDays(304),
    ...order('1007'),
  }),
]

export const friends: Friend[] = [
  { id: 'f-6', status: 'joined', at: inDays(-2) },
  { id: 'f-5', status: 'pending', at: inDays(-9) },
  { id: 'f-4', status: 'paid', at: inDays(-31) },
  { id: 'f-3', status: 'paid', at: inDays(-77) },
]

export const board: Leaderboard = {
  from: inDays(-24),
  until: inDays(6),
  places: [
    { rank: 1, name: 'Gražina', friends: 7, you: false },
    { rank: 2, name: 'The early bird', friends: 5, you: false },
    { rank: 3, name: null, friends: 4, you: true },
    { rank: 4, name: 'Mateo', friends: 2, you: false },
  ],
  you: { rank: 3, friends: 4 },
}
