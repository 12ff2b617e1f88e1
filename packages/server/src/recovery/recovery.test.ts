import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Body, ProgramInput } from '@tenth/contract'
import { testDatabase } from '../test-database/test-database.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const recovery: ProgramInput['recovery'] = {
  reasons: [
    { id: 'late', name: 'It came late' },
    { id: 'wrong', name: 'Something else came' },
  ],
  roles: [
    {
      id: 'agent',
      kinds: ['points', 'voucher', 'apology', 'refund', 'replacement'],
      most: 1000,
      budget: { amount: 2500, per: 'month' },
    },
    { id: 'lead', kinds: ['points', 'voucher', 'refund', 'replacement', 'apology'], most: 5000, approves: ['agent'] },
    { id: 'trainee', kinds: ['apology'], most: 0 },
  ],
  pointsWorth: { points: 3, money: 10 },
  rewardsWorth: { 'free-sandwich': 450 },
}
const jo = { id: 'jo', role: 'agent' }
const kim = { id: 'kim', role: 'lead' }

async function shopWithCase(order?: string): Promise<{ shop: Shop; id: string }> {
  const shop = await openShop(db, deliWith({ recovery }))
  await shop.join('ann')
  if (order !== undefined) await shop.buy('ann', [cake(500)], order)
  return { shop, id: await complain(shop, 'ann', order) }
}

async function complain(shop: Shop, member: string, order?: string): Promise<string> {
  const body = { reason: 'late', text: 'It came at eleven.', ...(order !== undefined && { order }) }
  return (await shop.must('openMyCase', { member, body, idempotencyKey: `${member}-${order}` })).id
}

const propose = (shop: Shop, id: string, compensations: Body<'proposeCompensation'>['compensations'], author = jo) =>
  shop.call('proposeCompensation', { params: { case: id }, body: { author, compensations } })

const answer = (shop: Shop, id: string, answer: 'accepted' | 'declined', member = 'ann') =>
  shop.call('answerMyCase', { member, params: { case: id }, body: { answer } })

const budget = async (shop: Shop) => (await shop.must('listBudgets')).items.find(({ role }) => role === 'agent')

test('a complaint is made good by what an agent may offer, once the member accepts', async () => {
  const { shop, id } = await shopWithCase('one')
  const before = (await shop.member('ann')).points.available
  const offer = [
    { kind: 'points', points: 100 },
    { kind: 'voucher', reward: 'free-sandwich' },
    { kind: 'apology', text: 'We are sorry.' },
  ] as const
  const proposed = await propose(shop, id, [...offer])
  // 100 points at 10 cents for three are 333⅓, counted as 334; the sandwich costs 450.
  assert.deepEqual([proposed.value.status, proposed.value.proposal?.value], ['proposed', 784])
  assert.deepEqual(await budget(shop), {
    ...{ role: 'agent', from: '2026-02-28T22:00:00.000Z', amount: 2500, spent: 784, left: 1716 },
  })
  const [mine] = (await shop.must('listMyCases', { member: 'ann' })).items
  assert.deepEqual([mine?.status, mine?.offer], ['proposed', offer])

  for (let twice = 0; twice < 2; twice++) assert.equal((await answer(shop, id, 'accepted')).value.status, 'accepted')
  const { points, redemptions } = await shop.member('ann')
  assert.equal(points.available, before + 100)
  assert.deepEqual(
    redemptions.map(({ reward, status }) => [reward, status]),
    [['free-sandwich', 'granted']],
  )
  const closed = await shop.must('closeCase', { params: { case: id }, body: { author: jo } })
  assert.deepEqual(
    closed.steps.map(({ step }) => step),
    ['opened', 'proposed', 'accepted', 'closed'],
  )
  assert.equal((await shop.must('closeCase', { params: { case: id }, body: { author: jo } })).steps.length, 4)
})

test('nothing is made good twice: neither one case nor one order', async () => {
  const { shop, id } = await shopWithCase('one')
  await propose(shop, id, [{ kind: 'points', points: 10 }])
  await answer(shop, id, 'accepted')
  assert.equal((await propose(shop, id, [{ kind: 'points', points: 20 }])).problem.refusal?.code, 'case_made_good')
  assert.equal((await answer(shop, id, 'declined')).problem.refusal?.code, 'case_made_good')
  await shop.must('closeCase', { params: { case: id }, body: { author: jo } })
  const body = { id: 'again', member: 'ann', reason: 'wrong', order: 'one', text: 'And it was cold.' }
  const { problem } = await shop.call('openCase', { body })
  assert.deepEqual(problem.refusal, { code: 'case_made_good', facts: { case: id } })
})

test('more than an agent may offer waits for another person in a higher role', async () => {
  const { shop, id } = await shopWithCase()
  const waiting = await propose(shop, id, [{ kind: 'refund', amount: 2000 }])
  assert.deepEqual([waiting.value.status, (await budget(shop))?.spent], ['awaiting_approval', 0])
  const [mine] = (await shop.must('listMyCases', { member: 'ann' })).items
  assert.deepEqual([mine?.status, mine?.offer], ['open', null])
  const decide = (author: typeof jo, approve = true) =>
    shop.call('decideProposal', { params: { case: id }, body: { author, approve } })
  assert.equal((await decide({ id: 'jo', role: 'lead' })).problem.refusal?.code, 'approval_by_author')
  assert.equal((await decide({ id: 'bo', role: 'agent' })).problem.refusal?.code, 'approval_not_allowed')
  assert.equal((await decide(kim, false)).value.status, 'open')
  await propose(shop, id, [{ kind: 'refund', amount: 1999 }])
  const approved = await decide(kim)
  assert.deepEqual([approved.value.status, approved.value.proposal?.approvedBy], ['proposed', kim])
  assert.equal((await decide(kim)).status, 200, 'the reply was lost')
})

test('a role offers only what it may, and what nobody could approve is refused', async () => {
  const { shop, id } = await shopWithCase()
  const trainee = { id: 'tim', role: 'trainee' }
  const codes = [
    await propose(shop, id, [{ kind: 'points', points: 1 }], trainee),
    await propose(shop, id, [{ kind: 'refund', amount: 5001 }]),
    await propose(shop, id, [{ kind: 'voucher', reward: 'delivery' }]),
    await propose(shop, id, [{ kind: 'points', points: 1 }], { id: 'x', role: 'nobody' }),
  ].map(({ problem }) => problem.refusal?.code)
  assert.deepEqual(codes, [
    'compensation_not_allowed',
    'compensation_above_authority',
    'compensation_without_worth',
    'compensation_not_allowed',
  ])
  const unknown = await propose(shop, id, [{ kind: 'voucher', reward: 'caviar' }])
  assert.equal(unknown.problem.errors?.[0]?.pointer, '/compensations/0/reward')
})

test('a budget lasts for its month, and what is declined or withdrawn goes back to it', async () => {
  const { shop, id } = await shopWithCase()
  const refund = (amount: number) => [{ kind: 'refund', amount } as const]
  await propose(shop, id, refund(1000))
  assert.equal((await answer(shop, id, 'declined')).value.status, 'declined')
  assert.equal((await budget(shop))?.spent, 0)
  await propose(shop, id, refund(900))
  await shop.must('closeCase', { params: { case: id }, body: { author: jo } })
  assert.equal((await budget(shop))?.spent, 0)
  const [closed] = (await shop.must('listMyCases', { member: 'ann' })).items
  assert.deepEqual([closed?.status, closed?.offer], ['closed', null])

  for (const member of ['bob', 'cy', 'di']) {
    await shop.join(member)
    const answered = await propose(shop, await complain(shop, member), refund(1000))
    if (member !== 'di') assert.equal(answered.status, 200)
    else
      assert.deepEqual(answered.problem.refusal, {
        code: 'compensation_above_budget',
        facts: { value: 1000, left: 500 },
      })
  }
  shop.wait(31)
  assert.equal((await budget(shop))?.left, 2500)
})

test('refunds and replacements are the shop’s to do, and it says when they are done', async () => {
  const { shop, id } = await shopWithCase('one')
  await propose(shop, id, [
    { kind: 'refund', amount: 500 },
    { kind: 'replacement', what: 'A warm cake', value: 300 },
  ])
  await shop.must('answerCase', { params: { case: id }, body: { author: jo, answer: 'accepted' } })
  const { items } = await shop.must('listCompensations', { query: { due: 'true' } })
  assert.deepEqual(items.map(({ order, compensation }) => [order, compensation.kind]).sort(), [
    ['one', 'refund'],
    ['one', 'replacement'],
  ])
  const params = { compensation: items[0]?.id ?? '' }
  const done = await shop.must('fulfilCompensation', { params, body: { reference: 'pay-7' } })
  shop.wait(1)
  assert.deepEqual(await shop.must('fulfilCompensation', { params, body: {} }), done)
  assert.equal((await shop.must('listCompensations', { query: { due: 'true' } })).items.length, 1)
  const unknown = await shop.call('fulfilCompensation', { params: { compensation: 'x' }, body: {} })
  assert.equal(unknown.problem.code, 'compensation_unknown')
})

test('a case is opened once, and only about what happened to its member', async () => {
  const { shop, id } = await shopWithCase('one')
  const body = { reason: 'late', text: 'It came at eleven.', order: 'one' }
  const again = await shop.must('openMyCase', { member: 'ann', body, idempotencyKey: 'ann-one' })
  assert.equal(again.id, id, 'the reply was lost')
  const twice = await shop.call('openMyCase', { member: 'ann', body, idempotencyKey: 'new' })
  assert.deepEqual(twice.problem.refusal, { code: 'case_already_open', facts: { case: id } })

  await shop.join('bob')
  const report = { id: 'c-1', member: 'bob', reason: 'late', text: 'He called.', author: jo }
  const opened = await shop.must('openCase', { body: report })
  assert.deepEqual(await shop.must('openCase', { body: report }), opened)
  const faults = [
    await shop.call('openCase', { body: { ...report, text: 'Another.' } }),
    await shop.call('openCase', { body: { ...report, id: 'c-2', order: 'one' } }),
    await shop.call('openCase', { body: { ...report, id: 'c-3', member: 'eve' } }),
    await shop.call('openCase', { body: { ...report, id: 'c-4', reason: 'weather' } }),
    await shop.call('getCase', { params: { case: 'c-9' } }),
    await answer(shop, id, 'accepted', 'bob'),
    await answer(shop, id, 'accepted'),
  ]
  assert.deepEqual(
    faults.map(({ problem }) => problem.refusal?.code ?? problem.code),
    [
      'case_differs',
      'order_unknown',
      'member_unknown',
      'invalid',
      'case_unknown',
      'case_unknown',
      'case_nothing_offered',
    ],
  )
})

test('cases are listed newest first, page by page, by status and member', async () => {
  const { shop, id } = await shopWithCase()
  await shop.join('bob')
  const bobs = await complain(shop, 'bob')
  const first = await shop.must('listCases', { query: { limit: '1' } })
  const second = await shop.must('listCases', { query: { limit: '1', cursor: first.next ?? '' } })
  assert.deepEqual(
    [...first.items, ...second.items].map(item => item.id),
    [bobs, id],
  )
  assert.equal(second.next, null)
  await propose(shop, bobs, [{ kind: 'apology', text: 'Sorry.' }])
  const open = await shop.must('listCases', { query: { status: 'open' } })
  assert.deepEqual(
    open.items.map(item => item.id),
    [id],
  )
  const mine = await shop.must('listCases', { query: { member: 'bob' } })
  assert.deepEqual(
    mine.items.map(({ status }) => status),
    ['proposed'],
  )
})

test('what was offered and is no longer in the programme is told, and nothing is half done', async () => {
  const { shop, id } = await shopWithCase()
  await propose(shop, id, [
    { kind: 'points', points: 10 },
    { kind: 'voucher', reward: 'coffee' },
  ])
  const rewards = deliWith({}).rewards?.filter(reward => reward.id !== 'coffee') ?? []
  await shop.must('publishProgram', { body: deliWith({ recovery, rewards }) })
  assert.equal((await answer(shop, id, 'accepted')).problem.refusal?.code, 'compensation_gone')
  assert.equal((await shop.member('ann')).points.available, 0)
})
