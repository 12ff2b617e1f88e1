import type { EarningRule, Grants, Happening, Program } from '@tenth/contract'
import type { Allowance } from './allowance.ts'
import type { Book } from './book.ts'
import { chosen, type Candidate } from './choose-rules.ts'
import { holds } from './condition.ts'
import type { Decision } from './decision.ts'
import { earn } from './earn.ts'
import { factsOf, type Facts } from './facts.ts'
import { cutTo, giftForActivity, giftForOrder, type Gift } from './gift.ts'
import { give } from './give.ts'
import type { Instant, MemberProfile } from './state.ts'
import { triggered } from './triggered.ts'
import { isDuring } from './window.ts'

/** What happened, to whom, and as what the rules are to see it. */
export interface Occurrence {
  activity: Happening
  /** The activity's type, or `member.joined` for an order that makes its customer a member. */
  on: Happening['type']
  profile: MemberProfile
  at: Instant
}

type Earned = Pick<Decision, 'refusals' | 'rewards'>
type Giving = Candidate & { gifts: Gift[] }

/**
 * Lets the rules give that an activity triggers, each up to its limits. A rule that gives nothing, because it does not
 * apply or because its limit is reached, stops nothing and is chosen from no group.
 */
export function earnByRules(book: Book, program: Program, occurrence: Occurrence, allowance: Allowance): Earned {
  const { activity, on, profile, at } = occurrence
  const { member } = activity
  const facts = factsOf(program, activity, profile, at)
  const order = on === 'order.paid' && activity.type === 'order.paid' ? activity.order.id : null
  const earned: Earned = { refusals: [], rewards: [] }
  for (const { rule, gifts } of chosen(program, candidates())) {
    const allowed = allowanceOf(rule, gifts)
    if (allowed === 0) continue
    const { id, unit, hold, expiry } = rule
    const giving = { member, rule: id, order, at, ...(hold && { hold }), ...(expiry && { expiry }) }
    if (rule.gives) earned.rewards.push(...give(book, program, giving, rule.gives))
    else earn(book, program, { ...giving, unit }, cutTo(gifts, allowed))
    allowance.take(rule, { member, order, at, amount: allowed })
  }
  return earned

  function candidates(): Giving[] {
    const would: Giving[] = []
    for (const rule of triggered(program, activity, on)) {
      const gifts = applies(rule, program, facts) ? giftsOf(rule, program, facts, order !== null) : []
      const amount = gifts.length === 0 ? 0 : allowanceOf(rule, gifts)
      if (amount === 0) continue
      would.push({ rule, gifts, amount })
      if (rule.stop) break
    }
    return would
  }

  /** How much of its gifts a rule may give now; where it is nothing, that is told. */
  function allowanceOf(rule: EarningRule, gifts: readonly Gift[]): number {
    const sum = gifts.reduce((all, gift) => all + gift.amount, 0)
    const allowed = allowance.of(rule, member, sum)
    if (allowed === 0) earned.refusals.push({ code: 'limit_reached', facts: { rule: rule.id } })
    return allowed
  }
}

function applies({ when, campaign: id }: EarningRule, program: Program, facts: Facts): boolean {
  const during = program.campaigns.find(campaign => campaign.id === id)?.during
  return (!during || isDuring(during, facts.at, facts.timeZone)) && (!when || holds(when, facts))
}

/** What a rule would give without limits. What is given whole counts as its points, or as one. */
function giftsOf(rule: EarningRule, program: Program, facts: Facts, ofOrder: boolean): Gift[] {
  if (!rule.gives) return ofOrder ? giftForOrder(rule, program, facts) : giftForActivity(rule, program, facts)
  const free = ofOrder && facts.lines.every(line => line.amount === 0)
  return free ? [] : [{ line: null, amount: pointsOf(rule.gives) || 1 }]
}

function pointsOf(grants: Grants): number {
  return grants.reduce((sum, grant) => sum + ('points' in grant ? grant.points : 0), 0)
}
