import type { Program, StampCard } from '@tenth/contract'
import type { Book } from './book.ts'
import type { CardStep, Decision, GrantedReward } from './decision.ts'
import { endOfDayAfter } from './calendar.ts'
import { give } from './give.ts'
import { drain } from './settle.ts'

/** No decision gives more of one card at once; what is left comes with the next. */
const most = 200

/**
 * Gives what filled cards give by themselves: what is promised on the way, once for each card, and the reward of a full
 * one where nobody has to ask for it. To be asked when everything else of a decision is written.
 */
export function settleCards(book: Book, program: Program): Pick<Decision, 'rewards' | 'cards'> {
  const settled: Pick<Decision, 'rewards' | 'cards'> = { rewards: [], cards: [] }
  for (const card of program.cards) {
    if (card.interim.length === 0 && card.claim === 'asked') continue
    for (const member of book.members()) {
      const step = giveOnTheWay(book, program, card, member, settled.rewards)
      if (step) settled.cards.push(step)
      if (card.claim === 'automatic') settled.rewards.push(...claimFull(book, program, card, member))
    }
  }
  return settled
}

/** The decision with what cards give added. */
export function withCards(decision: Decision, book: Book, program: Program): Decision {
  const { rewards, cards } = settleCards(book, program)
  return { ...decision, rewards: [...decision.rewards, ...rewards], cards }
}

function giveOnTheWay(
  book: Book,
  program: Program,
  { id, stamps, interim }: StampCard,
  member: string,
  rewards: GrantedReward[],
): CardStep | null {
  if (interim.length === 0) return null
  const { spent, reached } = book.card(member, id)
  const collected = spent + available(book, member, id)
  if (collected <= reached) return null
  const places = interim.toSorted((a, b) => a.at - b.at)
  let last = reached
  let given = 0
  for (let before = reached - (reached % stamps); before < collected && given < most; before += stamps) {
    for (const { at, gives } of places) {
      const place = before + at
      if (place <= reached || place > collected) continue
      const rule = `card:${id}:${place}`
      rewards.push(...give(book, program, { member, rule, order: null, at: book.now }, gives))
      last = place
      given += 1
    }
  }
  return { member, card: id, reached: given < most ? collected : last }
}

function claimFull(book: Book, program: Program, card: StampCard, member: string): GrantedReward[] {
  const reward = program.rewards.find(({ id }) => id === card.reward)
  if (!reward) throw new RangeError(`The programme has no reward ${card.reward}.`)
  const full = Math.min(most, Math.floor(available(book, member, card.id) / card.stamps))
  const validUntil = reward.validFor ? endOfDayAfter(book.now, reward.validFor, program.timeZone) : null
  return Array.from({ length: full }, () => {
    const id = book.newId()
    spendOn(book, member, card, id)
    return {
      id,
      member,
      reward: reward.id,
      rule: `card:${card.id}`,
      validUntil,
      card: { id: card.id, stamps: card.stamps },
    }
  })
}

function spendOn(book: Book, member: string, { id: unit, stamps }: StampCard, redemption: string): void {
  let left = stamps
  for (const lot of book.spendable(member, unit)) {
    const take = Math.min(left, lot.remaining)
    if (take > 0) drain(book, member, lot, take, { kind: 'redeem', redemption })
    left -= take
    if (left === 0) return
  }
}

function available(book: Book, member: string, unit: string): number {
  return book.spendable(member, unit).reduce((sum, lot) => sum + lot.remaining, 0)
}
