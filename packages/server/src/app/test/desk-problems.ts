import type { Problem, ProgramInput } from '@tenth/contract'
import { program, type Said, type Shop } from './shop.ts'

/** The problems that are provoked here. */
type DeskProblem =
  | 'case_unknown'
  | 'case_differs'
  | 'compensation_unknown'
  | 'survey_unknown'
  | 'asking_unknown'
  | 'asking_differs'
  | 'contest_unknown'
  | 'entry_unknown'
  | 'share_not_rewarded'
  | 'share_unknown'

type Provoke = (shop: Shop) => Promise<Said<Problem>>

const withDesk: ProgramInput = {
  ...program,
  recovery: { reasons: [{ id: 'late', name: 'Late' }], roles: [{ id: 'agent', kinds: ['apology'], most: 0 }] },
  surveys: [
    {
      ...{ id: 'ask', name: 'How was it?', trigger: { on: 'demand' } },
      questions: [{ id: 'q', kind: 'nps', name: 'Would you recommend us?' }],
    },
  ],
  contests: [
    {
      ...{ id: 'spring', name: 'Spring', opens: '2020-01-01T00:00:00Z', closes: '2120-01-01T00:00:00Z' },
      ...{ ways: [{ by: 'free' }], prizes: [{ winners: 1, grants: [{ points: 5 }] }] },
    },
  ],
}

async function prepared(shop: Shop, ...members: string[]): Promise<void> {
  await shop.asShop('POST', '/v1/program', { body: withDesk })
  for (const member of members) await shop.asMember(member, 'POST', '/v1/me', { body: {} })
}

/** One way to meet each problem of cases, surveys, contests and shares. */
export const deskProblems: Record<DeskProblem, Provoke> = {
  case_unknown: shop => shop.asShop('GET', '/v1/cases/none'),
  case_differs: async shop => {
    await prepared(shop, 'ann')
    const body = { id: 'c-1', member: 'ann', reason: 'late', text: 'Late.' }
    await shop.asShop('POST', '/v1/cases', { body })
    return shop.asShop('POST', '/v1/cases', { body: { ...body, text: 'Too late.' } })
  },
  compensation_unknown: shop => shop.asShop('POST', '/v1/compensations/none/fulfil', { body: {} }),
  survey_unknown: shop => shop.asShop('GET', '/v1/surveys/none/figures'),
  asking_unknown: async shop => {
    await prepared(shop, 'ann')
    return shop.asMember('ann', 'POST', '/v1/me/surveys/none', { body: { answers: { q: 9 } } })
  },
  asking_differs: async shop => {
    await prepared(shop, 'ann', 'ben')
    await shop.asShop('POST', '/v1/surveys/ask/askings', { body: { id: 'a-1', member: 'ann' } })
    return shop.asShop('POST', '/v1/surveys/ask/askings', { body: { id: 'a-1', member: 'ben' } })
  },
  contest_unknown: shop => shop.ask('GET', `/v1/page/contests/none?key=${shop.publishable}`),
  entry_unknown: async shop => {
    await prepared(shop, 'ann')
    return shop.asMember('ann', 'POST', '/v1/me/contests/spring/entries/none/withdraw', { body: {} })
  },
  share_not_rewarded: async shop => {
    await prepared(shop, 'ann')
    return shop.asMember('ann', 'POST', '/v1/me/shares', { body: { kind: 'share', network: 'instagram' } })
  },
  share_unknown: async shop => {
    const shares = [{ id: 'post', kind: 'share', network: 'instagram', gives: [{ points: 5 }] }]
    await shop.asShop('POST', '/v1/program', { body: { ...withDesk, shares } })
    await shop.asMember('ann', 'POST', '/v1/me', { body: {} })
    const body = { member: 'ann', kind: 'share', network: 'instagram', share: 'none' }
    return shop.asShop('POST', '/v1/shares', { body })
  },
}
