import type { Answers, Compensation, Program, ProgramInput } from '@tenth/contract'
import { createHash } from 'node:crypto'
import { calendarPeriod } from '../calendar-period.ts'
import { approvalRefusal, offering, valueOf } from '../compensation.ts'
import { draw } from '../draw.ts'
import { programChanges } from '../program-changes.ts'
import { questionFigures } from '../survey-score.ts'
import { programme } from './programme.ts'

type RecoveryInput = NonNullable<ProgramInput['recovery']>
type SurveyInput = NonNullable<ProgramInput['surveys']>[number]
type ContestInput = NonNullable<ProgramInput['contests']>[number]

const agent = { id: 'jo', role: 'agent' }
const lead = { id: 'kim', role: 'lead' }
const refund = (amount: number): Compensation[] => [{ kind: 'refund', amount }]

function desk(about: Partial<RecoveryInput> = {}): Program {
  return programme({
    rewards: [{ id: 'coffee', name: 'Coffee', gives: { kind: 'amount_off', amount: 300 } }],
    recovery: {
      reasons: [{ id: 'late', name: 'Late' }],
      roles: [
        { id: 'agent', kinds: ['points', 'voucher', 'refund'], most: 1000 },
        { id: 'lead', kinds: ['points', 'refund'], most: 5000, approves: ['agent'] },
      ],
      ...about,
    },
  })
}

function judged(program: Program, compensations: Compensation[]): string {
  const judge = offering(program, agent, compensations)
  return judge.ok ? (judge.approval ? 'awaiting_approval' : 'proposed') : judge.refusal.code
}

const euros = (cents: number | null) => (cents === null ? 'nobody knows' : (cents / 100).toFixed(2))
const iso = (moment: number | null) => (moment === null ? 'never' : new Date(moment).toISOString().replace('.000', ''))
const today = Date.parse('2026-03-02T10:00:00Z')

function survey(about: Partial<SurveyInput> = {}) {
  const questions = [{ id: 'q', kind: 'nps', name: 'Would you recommend us?' } as const]
  const [read] = programme({
    surveys: [{ id: 's', name: 'S', questions, trigger: { on: 'demand' }, ...about }],
  }).surveys
  if (!read) throw new Error('The programme has a survey.')
  return read
}

function contest(about: Partial<ContestInput> = {}) {
  const times = { opens: '2026-03-01T00:00:00Z', closes: '2026-04-01T00:00:00Z' }
  const prizes = [{ winners: 1, grants: [{ points: 5 }] }]
  const [read] = programme({
    contests: [{ id: 'c', name: 'C', ...times, ways: [{ by: 'free' }], prizes, ...about }],
  }).contests
  if (!read) throw new Error('The programme has a contest.')
  return read
}

const score = (kind: 'nps' | 'csat', ...answers: Answers[string][]) => {
  const given = new Map<number, number>()
  for (const answer of answers.map(Number)) given.set(answer, (given.get(answer) ?? 0) + 1)
  return String(questionFigures('q', kind, given).score)
}

/** The examples of docs/rules.md for making good, surveys, contests, shares and notices. */
export const deskExamples: Record<string, () => string> = {
  'recovery.roles.kinds': () => judged(desk(), [{ kind: 'apology', text: 'Sorry.' }]),
  'recovery.roles.most': () => judged(desk(), refund(1000)),
  'recovery.roles.approves': () => judged(desk(), refund(1001)),
  'recovery.roles.budget': () => {
    const { from, until } = calendarPeriod(today, 'month', 'Europe/Vilnius')
    return `${iso(from)} to ${iso(until)}`
  },
  'recovery.pointsWorth': () =>
    euros(valueOf(desk({ pointsWorth: { points: 3, money: 10 } }), [{ kind: 'points', points: 100 }])),
  'recovery.rewardsWorth': () =>
    euros(valueOf(desk({ rewardsWorth: { coffee: 120 } }), [{ kind: 'voucher', reward: 'coffee' }])),
  'recovery: a second person': () => {
    const proposal = { author: { ...lead, role: 'agent' }, compensations: refund(1001), value: 1001 }
    return approvalRefusal(desk(), proposal, lead)?.code ?? 'approved'
  },
  'surveys.questions: nps': () => score('nps', 10, 9, 9, 8, 7, 6, 0),
  'surveys.questions: csat': () => score('csat', 5, 4, 3),
  'surveys.questions.required': () =>
    survey()
      .questions.map(({ required }) => String(required))
      .join(),
  'surveys.answerWithin': () => `${survey().answerWithin.count} ${survey().answerWithin.unit}s`,
  'surveys.reward': () => `${survey().reward.length} grants`,
  'contests.most': () => String(contest().most),
  'contests.refund': () => contest().refund,
  'contests.ways.tickets': () =>
    contest({ ways: [{ by: 'action', on: 'visit' }] })
      .ways.map(way => ('tickets' in way ? way.tickets : 0))
      .join(),
  'contests.prizes': () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest()
    const entrants = [
      { id: 'ash', tickets: 3 },
      { id: 'elm', tickets: 1 },
      { id: 'oak', tickets: 6 },
    ]
    return draw(entrants, 2, '5eed'.repeat(16), sha256).join(', ')
  },
  'shares.per': () => iso(calendarPeriod(today, 'month', 'Europe/Vilnius').until),
  'shares.when': () =>
    programme({ shares: [{ id: 's', kind: 'share', network: 'instagram', gives: [{ points: 5 }] }] }).shares[0]?.when ??
    '',
  'notices.changes': () => {
    const rounding = programme({ points: { rounding: 'ceil' } })
    return programChanges(programme(), rounding)
      .map(({ part, change }) => `${part} ${change}`)
      .join()
  },
  'notices.items.priority': () =>
    programme({ notices: { items: [{ id: 'n', name: 'N' }] } }).notices.items[0]?.priority ?? '',
}
