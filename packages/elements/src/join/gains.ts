import type { PublicProgram, ReferralRule } from '@tenth/core'

/** How an element says what is given; every one of ours does. */
export interface Saying {
  program: PublicProgram | undefined
  points: (count: number) => string
  stamps: (count: number) => string
  text: (text: PublicProgram['name'] | undefined) => string
  locale: string
}

/** What one side of a referral gets, in words; empty where it gets nothing. */
export function gains(side: ReferralRule['advocate'], saying: Saying): string {
  const { program, locale } = saying
  const said = (Array.isArray(side) ? side : [side]).map(grant => {
    if ('reward' in grant) return saying.text(program?.rewards.find(({ id }) => id === grant.reward)?.name)
    return 'card' in grant ? saying.stamps(grant.stamps) : saying.points(grant.points)
  })
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said)
}
