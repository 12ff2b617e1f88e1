import type { ProgramInput } from '@tenth/core/shop'

/** The tiers of these tests' deli: by money, for a calendar year. */
export const tiers = {
  counts: 'spent',
  period: { kind: 'calendar', unit: 'year' },
  downgrade: 'one_step',
  grace: { count: 1, unit: 'month' },
  levels: [
    {
      id: 'silver',
      name: { en: 'Silver', es: 'Plata', fr: 'Argent', lt: 'Sidabras', ar: 'الفضي' },
      description: { en: 'Coffee is on us.', lt: 'Kava dovanų.' },
      threshold: 1000,
    },
    { id: 'gold', name: { en: 'Gold', es: 'Oro', fr: 'Or', lt: 'Auksas', ar: 'الذهبي' }, threshold: 3000 },
  ],
} satisfies ProgramInput['tiers']
