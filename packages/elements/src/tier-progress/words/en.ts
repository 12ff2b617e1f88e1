import type { Messages } from '../../language/dictionary.ts'

export const english = {
  noTier: 'No tier yet',
  toGo: '{amount} to go to {tier}',
  of: '{held} of {needed}',
  top: 'This is the highest tier. Thank you.',
  until: 'Counted until {date}.',
  keep: '{amount} more by {date} and you keep {tier}.',
  kept: 'You have done enough to keep {tier}.',
  begins: '{tier} begins after {date}.',
  falls: 'If nothing more counts, {tier} comes next.',
  fallsOut: 'If nothing more counts, you will have no tier next.',
  grace: 'A tier that is not kept stays a while longer ({grace}).',
  floor: 'We keep {tier} for you.',
  floorUntil: 'We keep {tier} for you until {date}.',
  reached: 'You have reached {tier}.',
  join: 'Join and rise from tier to tier: {tiers}.',
} as const satisfies Messages
