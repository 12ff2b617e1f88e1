import type { Entry, PublicProgram, Redemption, Text } from '@tenth/core'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface Known {
  program: PublicProgram | undefined
  redemptions: readonly Redemption[]
  words: Words<typeof english>
  text: (text: Text | undefined) => string
}

/** What happened, in a few words. */
export function happeningTitle(entry: Entry, { program, redemptions, words, text }: Known): string {
  const { kind, order, rule } = entry
  const rewardId = redemptions.find(({ id }) => id === entry.redemption)?.reward
  const reward = text(program?.rewards.find(({ id }) => id === (rewardId ?? cardReward(program, entry)))?.name)
  if (kind === 'earn' || kind === 'repay') {
    if (rule?.startsWith('referral') && !rule.startsWith('referral-')) return words.say('referral')
    if (order !== null) return words.say('order', { order })
    return text(program?.earn.find(({ id }) => id === rule)?.name) || words.say('earned')
  }
  if (kind === 'reverse') return order === null ? words.say('adjusted') : words.say('refund', { order })
  if (kind === 'redeem') return words.say('redeemed', { reward })
  if (kind === 'return') return words.say('returned', { reward })
  return words.say(({ expire: 'expired', adjust: 'adjusted', activate: 'activated' } as const)[kind])
}

function cardReward(program: PublicProgram | undefined, { unit }: Entry): string | undefined {
  return program?.cards.find(({ id }) => id === unit)?.reward
}
