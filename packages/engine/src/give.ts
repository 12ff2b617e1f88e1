import type { Grants, Program } from '@tenth/contract'
import type { Book } from './book.ts'
import { endOfDayAfter } from './calendar.ts'
import type { GrantedReward } from './decision.ts'
import { earn, type Earning } from './earn.ts'

/** Who is given something, when, and why: `rule` names it in the ledger. */
export type Giving = Omit<Earning, 'unit'>

/** Writes points and stamps that are given, and answers the rewards to be handed out. */
export function give(book: Book, program: Program, giving: Giving, grants: Grants): GrantedReward[] {
  const rewards: GrantedReward[] = []
  for (const grant of grants) {
    if ('reward' in grant) rewards.push(rewardFor(book, program, giving, grant.reward))
    else if ('card' in grant)
      earn(book, program, { ...giving, unit: grant.card }, [{ line: null, amount: grant.stamps }])
    else earn(book, program, { ...giving, unit: 'points' }, [{ line: null, amount: grant.points }])
  }
  return rewards
}

function rewardFor(book: Book, program: Program, { member, rule, at }: Giving, id: string): GrantedReward {
  const reward = program.rewards.find(reward => reward.id === id)
  if (!reward) throw new RangeError(`The programme has no reward ${id}.`)
  const validUntil = reward.validFor ? endOfDayAfter(at, reward.validFor, program.timeZone) : null
  return { id: book.newId(), member, reward: id, rule, validUntil }
}
