import type { CardStep, GrantedReward } from '@tenth/engine'
import { addGift, addToReward, faceOf } from './figures.ts'
import type { World } from './world.ts'

/** Keeps rewards that were given without being asked for, and how far cards were filled; before their entries. */
export function keepGiven(
  world: World,
  { rewards, cards }: { rewards: readonly GrantedReward[]; cards: readonly CardStep[] },
  now: number,
): void {
  for (const given of rewards) {
    const reward = world.program.rewards.find(({ id }) => id === given.reward)
    if (!reward) throw new Error(`The rules gave a reward that is not there: ${given.reward}.`)
    if (given.card) ofFullCard(world, { ...given, card: given.card }, now)
    else addGift(world.figures, given.rule, reward.id, reward.gives)
  }
  for (const { member, card, reached } of cards) {
    const { reached: before } = world.person(member)
    before.set(card, Math.max(before.get(card) ?? 0, reached))
  }
}

function ofFullCard(
  world: World,
  { id, member, reward, validUntil, card }: GrantedReward & { card: { id: string; stamps: number } },
  now: number,
): void {
  const person = world.person(member)
  person.spent.set(card.id, (person.spent.get(card.id) ?? 0) + card.stamps)
  const gives = world.program.rewards.find(one => one.id === reward)?.gives
  addToReward(world.figures, reward, { taken: 1, cost: gives ? faceOf(gives) : null })
  world.addRedemption({
    ...{ id, member, reward, validUntil, card: card.id, unit: card.id, cost: card.stamps },
    ...{ at: now, turn: world.nextTurn(), order: null, status: 'granted', took: [] },
  })
}
