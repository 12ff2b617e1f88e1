import type { PublicProgram, Text } from '@tenth/core'
import { earningText, earningTitle } from '../earn-list/earning-text.ts'
import type { english as earnEnglish } from '../earn-list/words/en.ts'
import { gains } from '../join/gains.ts'
import { money } from '../language/money.ts'
import type { Words } from '../language/words.ts'
import { measured } from '../tier/measured.ts'
import type { english as tierEnglish } from '../tier/words/en.ts'
import type { english } from './words/en.ts'

/** One question, and what the programme's own rules answer. */
export interface Answer {
  id: string
  question: string
  /** One line each. */
  answer: string[]
}

/** How the questions are said. */
export interface Saying {
  words: Words<typeof english>
  earnWords: Words<typeof earnEnglish>
  tierWords: Words<typeof tierEnglish>
  locale: string
  /** The merchant's own name for points, for many of them. */
  noun: string
  points: (count: number) => string
  stamps: (count: number) => string
  text: (text: Text | undefined) => string
}

/** What a member may ask of this programme, answered from its rules: what it has not is not asked. */
export function answersOf(program: PublicProgram, saying: Saying): Answer[] {
  const { words, noun } = saying
  const say = (id: string, question: string, answer: string[]): Answer[] =>
    answer.length ? [{ id, question, answer }] : []
  return [
    ...say('collect', words.say('collectQ', { points: noun }), ways(program, saying)),
    ...say('cards', words.say('cardsQ'), cards(program, saying)),
    ...say('rewards', words.say('rewardsQ', { points: noun }), rewards(program, saying)),
    ...say('pay', words.say('payQ', { points: noun }), pay(program, saying)),
    ...say('tiers', words.say('tiersQ'), tiers(program, saying)),
    ...say('friends', words.say('friendsQ'), friends(program, saying)),
    ...say('return', words.say('returnQ'), [words.say('returnA', { points: noun })]),
    ...say('lost', words.say('lostQ', { points: noun }), [words.say('lostA')]),
    ...say('data', words.say('dataQ'), [words.say('dataA')]),
  ]
}

function ways({ earn, currency, rewards }: PublicProgram, saying: Saying): string[] {
  const { earnWords, locale, points, stamps, text } = saying
  return earn.flatMap(rule => {
    const gives = earningText(rule, earnWords, {
      ...{ points, stamps, money: minor => money(minor, currency, locale) },
      reward: id => text(rewards.find(reward => reward.id === id)?.name),
    })
    return gives ? `${text(rule.name) || earningTitle(rule, earnWords)}: ${gives}` : []
  })
}

function cards({ cards, rewards }: PublicProgram, { words, stamps, text }: Saying): string[] {
  return cards.map(card => {
    const reward = text(rewards.find(({ id }) => id === card.reward)?.name)
    return words.say('cardA', { card: text(card.name), stamps: stamps(card.stamps), reward })
  })
}

function rewards({ rewards }: PublicProgram, { words, points, text }: Saying): string[] {
  return rewards.map(({ name, cost }) => {
    const reward = text(name)
    return cost ? words.say('rewardA', { reward, cost: points(cost) }) : words.say('freeA', { reward })
  })
}

function pay({ checkout, currency }: PublicProgram, { words, points, locale }: Saying): string[] {
  if (!checkout) return []
  return [words.say('payA', { points: points(checkout.points), money: money(checkout.worth, currency, locale) })]
}

function tiers({ tiers, currency }: PublicProgram, { words, tierWords, points, locale, text }: Saying): string[] {
  if (!tiers || tiers.counts === 'segment') return []
  const { counts } = tiers
  return tiers.levels.map(({ name, threshold = 0 }) => {
    const needed = measured(counts, threshold, tierWords, { points, money: minor => money(minor, currency, locale) })
    return words.say('tierA', { tier: text(name), needed })
  })
}

function friends(program: PublicProgram, { words, ...saying }: Saying): string[] {
  if (!program.referral) return []
  const said = { program, ...saying }
  const [friend, advocate] = [gains(program.referral.friend, said), gains(program.referral.advocate, said)]
  return friend && advocate ? [words.say('friendsA', { friend, advocate })] : []
}
