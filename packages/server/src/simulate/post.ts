import type { Draft, Reclaimed } from '@tenth/engine'
import { addToReward, addToRule, addToUnit, faceOf, ruleKey } from './figures.ts'
import type { StartUse } from './start-row.ts'
import type { Moment, World } from './world.ts'

/** Writes what was decided: lots, what orders earned, what redemptions took, and the figures. */
export function post(world: World, drafts: readonly Draft[], moment: Moment): void {
  const returned = new Set<string>()
  for (const draft of drafts) {
    world.person(draft.member).post(draft, moment.now)
    keepAward(world, draft)
    keepPoints(world, draft, moment)
    const redemption = draft.kind === 'activate' ? null : (draft.redemption ?? moment.redemption)
    if (redemption !== null) moveTaken(world, draft, redemption, returned)
    count(world, draft)
  }
  for (const id of returned) countReturned(world, id)
  countTimes(world, drafts, moment)
  if (moment.activity) giveBackUses(world, drafts)
}

/** Takes out of what was forgiven what was taken after all. */
export function reclaim(world: World, reclaimed: readonly Reclaimed[]): void {
  for (const { id, amount } of reclaimed) {
    for (const debts of world.forgiven.values()) {
      const debt = debts.find(one => one.id === id)
      if (debt) debt.amount -= amount
    }
  }
}

function keepAward(world: World, { kind, member, unit, rule, line, lot, order, amount, pending, id }: Draft): void {
  const sum = amount + pending
  if (kind === 'expire' && lot !== null) world.expired.set(lot, (world.expired.get(lot) ?? 0) - sum)
  if (rule === null) return
  if (kind === 'earn') {
    const award = { member, unit, rule, line, lot: id, earned: sum, reversed: 0, expired: 0 }
    if (order !== null) world.orders.get(order)?.awards.push(award)
    else levelOf(world, member, rule)?.awards.push(award)
  }
  if (kind !== 'reverse') return
  const awards = [
    ...(order === null ? [] : (world.orders.get(order)?.awards ?? [])).filter(award => award.line === line),
    ...(levelOf(world, member, rule)?.awards ?? []),
  ]
  for (const award of awards) {
    if (award.member === member && award.unit === unit && award.rule === rule) award.reversed -= sum
  }
}

function levelOf(world: World, advocate: string, rule: string) {
  const friends = /^referral:(\d+)$/.exec(rule)?.[1]
  if (friends === undefined) return undefined
  const levels = world.book.levels.get(advocate) ?? new Map<number, { taken: boolean; awards: [] }>()
  world.book.levels.set(advocate, levels)
  const level = levels.get(Number(friends)) ?? { taken: false, awards: [] }
  levels.set(Number(friends), level)
  return level
}

/** What counts for tiers counts at the time of the order, or of the activity. */
function keepPoints(world: World, { unit, kind, member, order, amount, pending, rule }: Draft, moment: Moment): void {
  if (world.program.tiers?.counts !== 'points' || unit !== 'points' || (kind !== 'earn' && kind !== 'reverse')) return
  const said = moment.activity?.at
  const at = (order === null ? undefined : world.orders.get(order)?.at) ?? (said ? Date.parse(said) : moment.now)
  const points = world.points.get(member) ?? []
  points.push({ at, amount: amount + pending, rule })
  world.points.set(member, points)
}

function moveTaken(world: World, { kind, lot, amount }: Draft, id: string, returned: Set<string>): void {
  const redemption = world.redemptions.get(id)
  if (!redemption || lot === null || (kind !== 'redeem' && kind !== 'return')) return
  if (kind === 'return') returned.add(id)
  const took = redemption.took.find(part => part.lot === lot)
  if (took) took.amount -= amount
  else redemption.took.push({ lot, amount: -amount })
}

function countReturned(world: World, id: string): void {
  const redemption = world.redemptions.get(id)
  if (redemption?.order !== null) return
  const reward = world.program.rewards.find(one => one.id === redemption.reward)
  const face = reward ? faceOf(reward.gives) : null
  addToReward(world.figures, redemption.reward, { cancelled: 1, cost: face === null ? null : -face })
}

function count(world: World, draft: Draft): void {
  const { figures } = world
  const { member, unit, kind, lot, id, rule } = draft
  const sum = draft.amount + draft.pending
  if (kind === 'redeem') addToUnit(figures, unit, { spent: -sum })
  if (kind === 'return') addToUnit(figures, unit, { returned: sum })
  if (kind === 'expire' && lot !== null) {
    addToUnit(figures, unit, { expired: -sum })
    addToRule(figures, ruleKey(world.person(member).lots.get(lot)?.rule ?? '', unit), { expired: -sum })
  }
  const opens = (kind === 'earn' || kind === 'adjust') && lot === id
  if (opens) {
    addToUnit(figures, unit, { given: sum })
    const given = world.given.get(member) ?? new Map<string, number>()
    world.given.set(member, given.set(unit, (given.get(unit) ?? 0) + sum))
    if (rule !== null) addToRule(figures, ruleKey(rule, unit), { given: sum })
  } else if (kind === 'reverse' || kind === 'adjust') {
    addToUnit(figures, unit, { takenBack: -sum })
    if (rule !== null) addToRule(figures, ruleKey(rule, unit), { takenBack: -sum })
  }
}

/** A rule gives once for an activity and a member, on however many lines. */
function countTimes(world: World, drafts: readonly Draft[], { activity }: Moment): void {
  const seen = new Set<string>()
  for (const { id, kind, lot, rule, unit, member } of drafts) {
    if ((kind !== 'earn' && kind !== 'adjust') || lot !== id || rule === null) continue
    const once = [activity ? '' : id, rule, unit, member].join('\n')
    if (!seen.has(once)) addToRule(world.figures, ruleKey(rule, unit), { times: 1 })
    seen.add(once)
  }
}

/** A budget in points gets back what went back, one in times only what went back whole. */
function giveBackUses(world: World, drafts: readonly Draft[]): void {
  for (const { kind, member, rule, order, amount, pending } of drafts) {
    if (kind !== 'reverse' || order === null) continue
    for (const use of world.uses.get(member) ?? []) {
      if (use.order === order && use.rule === rule) giveBackUse(world, use, -amount - pending)
    }
  }
}

function giveBackUse({ budgets }: World, use: StartUse, amount: number): void {
  const before = use.returned
  use.returned = Math.min(use.amount, before + amount)
  if (use.campaign === null || use.counts === null) return
  const key = `${use.campaign} ${use.counts}`
  const whole = use.returned === use.amount && before < use.amount
  const back = use.counts === 'points' ? use.returned - before : whole ? use.cost : 0
  budgets.set(key, (budgets.get(key) ?? 0) - back)
}
