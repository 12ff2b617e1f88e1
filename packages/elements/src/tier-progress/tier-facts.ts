import type { TierRules, TierState } from '@tenth/core'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

/** How an element writes what the sentences name. */
interface Says {
  words: Words<typeof english>
  /** A tier's name. */
  name: (id: string | null) => string
  amount: (amount: number) => string
  /** The last day before a moment. */
  lastDay: (timestamp: string) => string
  /** A length of time, such as "1 month". */
  length: (grace: NonNullable<TierRules['grace']>) => string
}

/** What there is to know about keeping a tier, in sentences. */
export function tierFacts(rules: TierRules, state: TierState, says: Says): string[] {
  const { words, name, amount, lastDay } = says
  const { id, keep, reviewAt, floor, next } = state
  const facts: string[] = []
  if (keep?.missing === 0) facts.push(words.say('kept', { tier: name(id) }))
  else if (keep && reviewAt)
    facts.push(words.say('keep', { amount: amount(keep.missing), date: lastDay(reviewAt), tier: name(id) }))
  else if (next && reviewAt) facts.push(words.say('until', { date: lastDay(reviewAt) }))
  facts.push(...ahead(rules, state, says))
  if (floor) {
    const tier = name(floor.tier)
    facts.push(
      floor.until ? words.say('floorUntil', { tier, date: lastDay(floor.until) }) : words.say('floor', { tier }),
    )
  }
  return facts
}

/** What comes next if nothing more is counted; nothing where it stays. */
function ahead(
  { levels, grace }: TierRules,
  { id, projected, reviewAt }: TierState,
  { words, name, lastDay, length }: Says,
): string[] {
  const place = (tier: string | null): number => levels.findIndex(level => level.id === tier)
  if (place(projected) === place(id)) return []
  if (place(projected) > place(id))
    return reviewAt ? [words.say('begins', { tier: name(projected), date: lastDay(reviewAt) })] : []
  const falls = projected === null ? words.say('fallsOut') : words.say('falls', { tier: name(projected) })
  return grace ? [falls, words.say('grace', { grace: length(grace) })] : [falls]
}
