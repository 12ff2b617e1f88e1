import { asksForOrder } from './asks-for-order.ts'
import type { Condition } from './condition.ts'
import type { Contest } from './contest.ts'
import type { Grants } from './grant.ts'
import type { Notices } from './notice.ts'
import type { Recovery } from './recovery.ts'
import type { ShareRule } from './share.ts'
import type { Survey } from './survey.ts'

type Issue = (path: PropertyKey[], message: string) => void

/** What these parts of a programme name, and what they may name. */
interface Desk {
  cards: readonly { id: string }[]
  rewards: readonly { id: string }[]
  recovery?: Recovery | undefined
  surveys?: readonly Survey[] | undefined
  contests?: readonly Contest[] | undefined
  shares?: readonly ShareRule[] | undefined
  notices?: Notices | undefined
}

/** Looks at recovery, surveys, contests, shares and notices: all that they name must be there. */
export function deskReferences(program: Desk, issue: Issue): void {
  if (program.recovery) recoveryReferences(program.recovery, program, issue)
  program.surveys?.forEach((survey, index) => surveyReferences(survey, ['surveys', index], program, issue))
  program.contests?.forEach((contest, index) => contestReferences(contest, ['contests', index], program, issue))
  program.shares?.forEach((share, index) => {
    known(share.gives, ['shares', index, 'gives'], program, issue)
    const same = program.shares?.findIndex(({ kind, network }) => kind === share.kind && network === share.network)
    if (same !== index)
      issue(['shares', index, 'network'], `There is a ${share.kind} rule for ${share.network} already.`)
  })
  if (program.notices) noticeReferences(program.notices, issue)
}

function recoveryReferences({ reasons, roles, rewardsWorth }: Recovery, { rewards }: Desk, issue: Issue): void {
  unique(reasons, ['recovery', 'reasons'], issue)
  unique(roles, ['recovery', 'roles'], issue)
  const ids = new Set(roles.map(({ id }) => id))
  roles.forEach(({ approves }, index) =>
    approves.forEach((role, at) => {
      if (!ids.has(role)) issue(['recovery', 'roles', index, 'approves', at], `There is no role ${role}.`)
    }),
  )
  for (const reward of Object.keys(rewardsWorth)) {
    if (!rewards.some(({ id }) => id === reward)) {
      issue(['recovery', 'rewardsWorth', reward], `There is no reward ${reward}. Use the id of a reward.`)
    }
  }
}

function surveyReferences(survey: Survey, path: PropertyKey[], program: Desk, issue: Issue): void {
  unique(survey.questions, [...path, 'questions'], issue)
  known(survey.reward, [...path, 'reward'], program, issue)
  withoutOrder(survey.audience, survey.trigger.on !== 'order.paid', [...path, 'audience'], issue)
  survey.questions.forEach((question, index) => {
    if (question.kind === 'text' || !question.opensCase) return
    const { reason } = question.opensCase
    if (program.recovery?.reasons.some(({ id }) => id === reason)) return
    issue([...path, 'questions', index, 'opensCase', 'reason'], `There is no reason ${reason} in recovery.`)
  })
}

function contestReferences(contest: Contest, path: PropertyKey[], program: Desk, issue: Issue): void {
  withoutOrder(contest.audience, true, [...path, 'audience'], issue)
  contest.prizes.forEach(({ grants }, index) => known(grants, [...path, 'prizes', index, 'grants'], program, issue))
  contest.ways.forEach((way, index) => {
    if (way.by === 'action') withoutOrder(way.when, way.on !== 'order.paid', [...path, 'ways', index, 'when'], issue)
    else if (contest.ways.findIndex(({ by }) => by === way.by) !== index) {
      issue([...path, 'ways', index, 'by'], `There is one way in by ${way.by} at most.`)
    }
  })
}

function noticeReferences({ items }: Notices, issue: Issue): void {
  unique(items, ['notices', 'items'], issue)
  items.forEach(({ id, audience }, index) => {
    withoutOrder(audience, true, ['notices', 'items', index, 'audience'], issue)
    if (id.startsWith('version-')) {
      issue(['notices', 'items', index, 'id'], "Ids that begin with version- are the server's own.")
    }
  })
}

function unique(items: readonly { id: string }[], path: PropertyKey[], issue: Issue): void {
  items.forEach(({ id }, index) => {
    if (items.findIndex(other => other.id === id) !== index) issue([...path, index, 'id'], `${id} is used twice.`)
  })
}

/** Rewards and cards that are given must be there. */
function known(grants: Grants, path: PropertyKey[], { cards, rewards }: Desk, issue: Issue): void {
  grants.forEach((grant, index) => {
    if ('reward' in grant && !rewards.some(({ id }) => id === grant.reward)) {
      issue([...path, index, 'reward'], `There is no reward ${grant.reward}. Use the id of a reward of this programme.`)
    }
    if ('card' in grant && !cards.some(({ id }) => id === grant.card)) {
      issue([...path, index, 'card'], `There is no card ${grant.card}. Use the id of a card of this programme.`)
    }
  })
}

function withoutOrder(condition: Condition | undefined, so: boolean, path: PropertyKey[], issue: Issue): void {
  if (so && condition && asksForOrder(condition)) {
    issue(path, 'There is no order here for total, lines or units to look at. Remove them.')
  }
}
