import type { ProgramInput } from '@tenth/contract'

/** A deli as small shops have it, and one that uses whatever looks at a purchase. */
export const programs = {
  plain: {},
  full: {
    earn: [
      {
        id: 'order',
        on: 'order.paid',
        campaign: 'always',
        limits: [{ kind: 'member', per: 'day', most: 1_000_000 }],
        amount: { kind: 'per_amount', give: 1, every: 50 },
      },
      {
        id: 'sandwich-stamp',
        on: 'order.paid',
        unit: 'sandwich',
        lines: { category: ['sandwich'] },
        amount: { kind: 'per_unit', give: 1 },
      },
    ],
    campaigns: [{ id: 'always', budget: { points: 1_000_000_000 } }],
    segments: [
      {
        id: 'regulars',
        name: 'Regulars',
        when: { recent: { period: { count: 90, unit: 'day' }, orders: { min: 5 } } },
      },
    ],
    tiers: {
      counts: 'points',
      period: { kind: 'calendar', unit: 'year' },
      levels: [{ id: 'silver', name: 'Silver', threshold: 1_000 }],
    },
    surveys: [
      {
        id: 'how',
        name: 'How was it?',
        trigger: { on: 'order.paid' },
        cooldown: { count: 1, unit: 'day' },
        questions: [{ id: 'nps', kind: 'nps', name: 'Would you recommend us?' }],
      },
    ],
    contests: [
      {
        id: 'draw',
        name: 'A draw',
        opens: '2026-01-01T00:00:00Z',
        closes: '2027-01-01T00:00:00Z',
        ways: [{ by: 'action', on: 'order.paid' }],
        prizes: [{ winners: 1, grants: [{ points: 100 }] }],
      },
    ],
  },
} as const satisfies Record<string, Partial<ProgramInput>>
