import type { Grants } from './grant.ts'
import { asksForOrder } from './asks-for-order.ts'
import type { Document, Issue } from './program-document.ts'
import { grantsOf, type ReferralRule } from './referral.ts'

/** The referral gives something, to things that are there, at levels that rise, for what can happen. */
export function referralReferences({ referral, cards, rewards }: Document, issue: Issue): void {
  if (!referral) return
  const { advocate, friend, levels, converts } = referral
  const known = { cards: new Set(cards.map(({ id }) => id)), rewards: new Set(rewards.map(({ id }) => id)) }
  const look = (grants: Grants, at: PropertyKey[]) => knownGrants(grants, known, at, issue)
  for (const side of ['advocate', 'friend'] as const) look(grantsOf(referral[side]), ['referral', side])
  levels.forEach(({ gives }, index) => look(gives, ['referral', 'levels', index, 'gives']))
  if (grantsOf(advocate).length + grantsOf(friend).length + levels.length === 0) {
    issue(['referral'], 'Nobody gets anything. Give something to the advocate, the friend or at a level.')
  }
  risingLevels(levels, issue)
  if (converts.on === 'order.paid') return
  if (converts.when && asksForOrder(converts.when)) {
    issue(['referral', 'converts', 'when'], `${converts.on} has no order for total, lines or units to look at.`)
  }
  if (referral.minimum > 0) {
    issue(['referral', 'minimum'], `${converts.on} has no order that could reach a minimum. Remove it.`)
  }
}

function risingLevels(levels: ReferralRule['levels'], issue: Issue): void {
  levels.forEach(({ friends }, index) => {
    const before = levels[index - 1]?.friends ?? 0
    if (friends > before) return
    issue(['referral', 'levels', index, 'friends'], `Each level takes more friends than the one before, ${before}.`)
  })
}

function knownGrants(
  grants: Grants,
  { cards, rewards }: { cards: Set<string>; rewards: Set<string> },
  at: PropertyKey[],
  issue: Issue,
): void {
  for (const grant of grants) {
    if ('reward' in grant && !rewards.has(grant.reward)) issue(at, `There is no reward ${grant.reward}.`)
    if ('card' in grant && !cards.has(grant.card)) issue(at, `There is no card ${grant.card}.`)
  }
}
