import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deliWith } from '../test-database/deli-program.ts'
import { postgresTestDatabase } from '../test-database/postgres.ts'
import { openShop } from '../test-database/test-shop.ts'

// PGlite has one session and so no races: these run on PostgreSQL, whatever the rest runs on.

const db = await postgresTestDatabase()
after(() => db.close())

const many = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)))

const program = deliWith({
  recovery: {
    reasons: [{ id: 'late', name: 'Late' }],
    roles: [
      { id: 'agent', kinds: ['points', 'refund'], most: 1000, budget: { amount: 2050, per: 'month' } },
      {
        id: 'lead',
        kinds: ['points', 'refund'],
        most: 9000,
        budget: { amount: 5000, per: 'day' },
        approves: ['agent'],
      },
    ],
    pointsWorth: { points: 1, money: 1 },
  },
})
const open = async (members: number) => {
  const shop = await openShop(db, program)
  await many(members, async index => {
    const member = `m${index}`
    await shop.join(member)
    await shop.must('openCase', { body: { id: `c${index}`, member, reason: 'late', text: 'Late.' } })
  })
  return shop
}

test('of 64 racers for a role’s budget exactly those it can pay for succeed', async () => {
  const shop = await open(64)
  const answers = await many(64, index =>
    shop.call('proposeCompensation', {
      params: { case: `c${index}` },
      body: { author: { id: `agent-${index}`, role: 'agent' }, compensations: [{ kind: 'points', points: 100 }] },
    }),
  )
  assert.equal(answers.filter(({ status }) => status === 200).length, 20)
  const codes = new Set(answers.filter(({ status }) => status !== 200).map(({ problem }) => problem.refusal?.code))
  assert.deepEqual([...codes], ['compensation_above_budget'])
  const state = async () => (await shop.must('listBudgets')).items.find(({ role }) => role === 'agent')
  assert.deepEqual([(await state())?.spent, (await state())?.left], [2000, 50])

  // Some accept, some decline, some are closed, all at once and twice: what was not given is in the budget again.
  const offered = answers.flatMap(({ status }, index) => (status === 200 ? [index] : []))
  await many(40, async at => {
    const index = offered[at % 20] ?? 0
    const said = { member: `m${index}`, params: { case: `c${index}` } }
    if (index % 3 === 2) {
      const author = { id: 'jo', role: 'agent' }
      await shop.must('closeCase', { params: { case: `c${index}` }, body: { author } })
    } else await shop.must('answerMyCase', { ...said, body: { answer: index % 3 === 0 ? 'accepted' : 'declined' } })
  })
  const accepted = offered.filter(index => index % 3 === 0).length
  assert.equal((await state())?.spent, accepted * 100)
  const { items } = await shop.must('listMembers', { query: { limit: '200' } })
  assert.equal(
    items.reduce((sum, { points }) => sum + points.available, 0),
    accepted * 100,
  )
})

test('one case that 64 accept, decline and close at once is made good once or not at all', async () => {
  const shop = await open(8)
  for (let index = 0; index < 8; index++) {
    const params = { case: `c${index}` }
    const author = { id: 'jo', role: 'agent' }
    const compensations = [{ kind: 'points', points: 10 } as const]
    await shop.must('proposeCompensation', { params, body: { author, compensations } })
    const answers = await many(64, async turn => {
      if (turn % 3 === 0) {
        return (await shop.call('answerMyCase', { member: `m${index}`, params, body: { answer: 'accepted' } })).status
      }
      if (turn % 3 === 1)
        return (await shop.call('answerCase', { params, body: { author, answer: 'declined' } })).status
      return (await shop.call('closeCase', { params, body: { author } })).status
    })
    assert.ok(answers.every(status => status === 200 || status === 409))
    const { steps, status } = await shop.must('getCase', { params })
    const accepted = steps.filter(({ step }) => step === 'accepted').length
    assert.equal(status, 'closed')
    assert.equal(accepted + steps.filter(({ step }) => step === 'declined').length <= 1, true)
    assert.equal((await shop.member(`m${index}`)).points.available, accepted * 10)
  }
})

test('two leads who approve the same offer at once charge it once', async () => {
  const shop = await open(1)
  const params = { case: 'c0' }
  const compensations = [{ kind: 'refund', amount: 3000 } as const]
  await shop.must('proposeCompensation', { params, body: { author: { id: 'jo', role: 'agent' }, compensations } })
  const answers = await many(16, index =>
    shop.call('decideProposal', { params, body: { author: { id: `lead-${index}`, role: 'lead' }, approve: true } }),
  )
  assert.equal(answers.filter(({ status }) => status === 200).length, 1)
  assert.equal((await shop.must('listBudgets')).items.find(({ role }) => role === 'lead')?.spent, 3000)
})
