import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'All tiers',
  tier: 'Tier',
  takes: 'What it takes',
  gives: 'What it gives',
  from: 'From {amount}',
  everybody: 'For every member',
  cheaper: '{reward} for {points}',
  reaching: '{what} for reaching it',
  month: 'Counted over each calendar month.',
  quarter: 'Counted over each quarter.',
  year: 'Counted over each calendar year.',
  anniversary: 'Counted over each year from the day you joined.',
  rolling: { one: 'Counted over one calendar month.', other: 'Counted over the last {count} months.' },
  lifetime: 'Everything counts, from the first day on.',
} as const satisfies Messages
