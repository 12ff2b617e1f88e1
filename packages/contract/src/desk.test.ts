import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Program, type ProgramInput } from './index.ts'

const base: ProgramInput = {
  name: 'Deli',
  currency: 'EUR',
  timeZone: 'Europe/Vilnius',
  languages: ['en', 'lt'],
  recovery: { reasons: [{ id: 'late', name: 'Late' }], roles: [{ id: 'agent', kinds: ['apology'], most: 0 }] },
}
const question = { id: 'q', kind: 'nps', name: 'Would you recommend us?' } as const
const survey = { id: 's', name: 'S', questions: [question], trigger: { on: 'demand' } } as const
const contest = {
  ...{ id: 'c', name: 'C', opens: '2026-03-01T00:00:00Z', closes: '2026-04-01T00:00:00Z' },
  ways: [{ by: 'free' }],
  prizes: [{ winners: 1, grants: [{ points: 5 }] }],
} as const

/** Where a programme is at fault, as its reader names it. */
function faults(about: object): string[] {
  const read = Program.safeParse({ ...base, ...about })
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))
}

const wrong: Record<string, [about: object, at: string]> = {
  'a role approves one that is not there': [
    { recovery: { ...base.recovery, roles: [{ id: 'lead', kinds: ['points'], most: 9, approves: ['agent'] }] } },
    'recovery.roles.0.approves.0',
  ],
  'two reasons have one id': [
    { recovery: { ...base.recovery, reasons: [1, 2].map(() => ({ id: 'late', name: 'Late' })) } },
    'recovery.reasons.1.id',
  ],
  'a reward that is not there has a worth': [
    { recovery: { ...base.recovery, rewardsWorth: { tea: 100 } } },
    'recovery.rewardsWorth.tea',
  ],
  'a reason lacks its text in the first language': [
    { recovery: { ...base.recovery, reasons: [{ id: 'late', name: { lt: 'Vėlai' } }] } },
    'recovery.reasons.0.name',
  ],
  'a low score opens a case for no reason of the programme': [
    { surveys: [{ ...survey, questions: [{ ...question, opensCase: { atMost: 6, reason: 'cold' } }] }] },
    'surveys.0.questions.0.opensCase.reason',
  ],
  'a survey on demand looks at an order': [
    { surveys: [{ ...survey, audience: { total: { min: 1 } } }] },
    'surveys.0.audience',
  ],
  'a survey gives a reward that is not there': [
    { surveys: [{ ...survey, reward: [{ reward: 'tea' }] }] },
    'surveys.0.reward.0.reward',
  ],
  'a contest closes before it opens': [
    { contests: [{ ...contest, closes: '2026-02-01T00:00:00Z' }] },
    'contests.0.closes',
  ],
  'a contest is drawn before it closes': [
    { contests: [{ ...contest, draws: '2026-03-31T00:00:00Z' }] },
    'contests.0.draws',
  ],
  'a contest has two ways for nothing': [
    { contests: [{ ...contest, ways: [{ by: 'free' }, { by: 'free' }] }] },
    'contests.0.ways.1.by',
  ],
  'a contest gives stamps of a card that is not there': [
    { contests: [{ ...contest, prizes: [{ winners: 1, grants: [{ stamps: 1, card: 'tea' }] }] }] },
    'contests.0.prizes.0.grants.0.card',
  ],
  'a visit enters by an order’s total': [
    { contests: [{ ...contest, ways: [{ by: 'action', on: 'visit', when: { total: { min: 1 } } }] }] },
    'contests.0.ways.0.when',
  ],
  'one network is rewarded twice': [
    { shares: ['a', 'b'].map(id => ({ id, kind: 'share', network: 'instagram', gives: [{ points: 1 }] })) },
    'shares.1.network',
  ],
  'a notice has an id of the server’s own': [
    { notices: { items: [{ id: 'version-2', name: 'V' }] } },
    'notices.items.0.id',
  ],
  'a notice is for those who bought enough': [
    { notices: { items: [{ id: 'n', name: 'N', audience: { units: { min: 1 } } }] } },
    'notices.items.0.audience',
  ],
}

for (const [what, [about, at]] of Object.entries(wrong)) {
  test(`a programme is at fault where ${what}`, () => assert.deepEqual(faults(about), [at]))
}

test('a programme with a desk, a survey, a contest, a share and a notice can be published', () => {
  const shares = ['share', 'follow'].map(kind => ({ id: kind, kind, network: 'instagram', gives: [{ points: 1 }] }))
  assert.deepEqual(
    faults({ surveys: [survey], contests: [contest], shares, notices: { items: [{ id: 'n', name: 'N' }] } }),
    [],
  )
})
