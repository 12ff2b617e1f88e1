import type { Agent, Compensation, Program, Recovery, RecoveryRole, Refusal } from '@tenth/contract'

/** What is offered may be offered: at once, or once a second person approves. */
export type Offering = { ok: true; value: number; approval: boolean } | { ok: false; refusal: Refusal }

/**
 * What an offer costs the shop, in minor units; null where the programme does not say what one of its parts costs.
 * A fraction of a minor unit counts as one, so that a budget is never worth more than it says.
 */
export function valueOf(program: Program, compensations: readonly Compensation[]): number | null {
  let sum = 0
  for (const compensation of compensations) {
    const value = worth(program, compensation)
    if (value === null) return null
    sum += value
  }
  return sum
}

/** Whether somebody may offer this, alone or with another's word. Budgets are not looked at here. */
export function offering(program: Program, author: Agent, compensations: readonly Compensation[]): Offering {
  const role = roleOf(program, author)
  const value = valueOf(program, compensations)
  if (!role || !allows(role, compensations)) return no('compensation_not_allowed', { role: author.role })
  if (value === null) return no('compensation_without_worth', {})
  if (value <= role.most) return { ok: true, value, approval: false }
  const approvable = program.recovery?.roles.some(
    other => other.approves.includes(role.id) && other.most >= value && allows(other, compensations),
  )
  return approvable
    ? { ok: true, value, approval: true }
    : no('compensation_above_authority', { value, most: role.most })
}

/** Why somebody may not approve what somebody else offers; null where nothing speaks against it. */
export function approvalRefusal(
  program: Program,
  proposal: { author: Agent; compensations: readonly Compensation[]; value: number },
  approver: Agent,
): Refusal | null {
  const { author, compensations, value } = proposal
  const role = roleOf(program, approver)
  if (approver.id === author.id) return { code: 'approval_by_author', facts: {} }
  if (!role?.approves.includes(author.role) || !allows(role, compensations)) {
    return { code: 'approval_not_allowed', facts: { role: approver.role } }
  }
  return value <= role.most ? null : { code: 'compensation_above_authority', facts: { value, most: role.most } }
}

/** The programme's role that somebody acts in. */
export function roleOf(program: Program, { role }: Agent): RecoveryRole | undefined {
  return program.recovery?.roles.find(({ id }) => id === role)
}

function worth({ recovery, rewards }: Program, compensation: Compensation): number | null {
  switch (compensation.kind) {
    case 'points':
      return pointsWorth(recovery, compensation.points)
    case 'voucher': {
      const reward = rewards.find(({ id }) => id === compensation.reward)
      const given = reward && recovery?.rewardsWorth[reward.id]
      return given ?? (reward?.gives.kind === 'amount_off' ? reward.gives.amount : null)
    }
    case 'replacement':
      return compensation.value
    case 'refund':
      return compensation.amount
    case 'apology':
      return 0
  }
}

function pointsWorth(recovery: Recovery | undefined, points: number): number | null {
  if (!recovery?.pointsWorth) return null
  const { points: per, money } = recovery.pointsWorth
  // As big integers, for the product may be too large to be exact.
  const value = (BigInt(points) * BigInt(money) + BigInt(per) - 1n) / BigInt(per)
  return Number(value)
}

function allows(role: RecoveryRole, compensations: readonly Compensation[]): boolean {
  return compensations.every(({ kind }) => role.kinds.includes(kind))
}

function no(code: Refusal['code'], facts: Refusal['facts']): Offering {
  return { ok: false, refusal: { code, facts } }
}
