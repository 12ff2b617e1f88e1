import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Body, ProgramInput } from '@tenth/contract'
import { createApp } from '../app/create-app.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

type SurveyInput = NonNullable<ProgramInput['surveys']>[number]

const nps: SurveyInput = {
  id: 'after-order',
  name: 'How was it?',
  questions: [
    {
      id: 'again',
      kind: 'nps',
      name: { en: 'Would you recommend us?', lt: 'Ar rekomenduotumėte mus?' },
      opensCase: { atMost: 6, reason: 'bad' },
    },
    { id: 'why', kind: 'text', name: 'Why?' },
  ],
  trigger: { on: 'order.paid' },
  reward: [{ points: 20 }],
}

const programme = (...surveys: SurveyInput[]) =>
  deliWith({
    surveys,
    earn: [],
    recovery: {
      reasons: [{ id: 'bad', name: 'It was bad' }],
      roles: [{ id: 'agent', kinds: ['apology'], most: 0 }],
    },
  })

const open = async (...surveys: SurveyInput[]) => {
  const shop = await openShop(db, programme(...surveys))
  await shop.join('ann')
  return shop
}

const asked = async (shop: Shop, member = 'ann') => (await shop.must('listMySurveys', { member })).items
const answer = (shop: Shop, asking: string, answers: Body<'answerSurvey'>['answers'], member = 'ann') =>
  shop.call('answerSurvey', { member, params: { asking }, body: { answers } })

test('an order asks its member once, and the answer gives its reward once', async () => {
  const shop = await open(nps)
  await shop.buy('ann', [cake(500)], 'one')
  const [asking, ...more] = await asked(shop)
  assert.deepEqual([asking?.survey, asking?.order, asking?.questions.length, more.length], ['after-order', 'one', 2, 0])
  const first = await answer(shop, asking?.id ?? '', { again: 9, why: 'Warm bread.' })
  assert.deepEqual(first.value, { asking: asking?.id, given: [{ points: 20 }], case: null })
  assert.deepEqual((await answer(shop, asking?.id ?? '', { why: 'Warm bread.', again: 9 })).value, first.value)
  const other = await answer(shop, asking?.id ?? '', { again: 3 })
  assert.equal(other.problem.refusal?.code, 'survey_answered')
  assert.equal((await shop.member('ann')).points.available, 20)
  assert.deepEqual(await asked(shop), [])
})

test('a low score opens a case by itself, with what was said', async () => {
  const shop = await open(nps)
  await shop.buy('ann', [cake(500)], 'one')
  const [asking] = await asked(shop)
  const answered = await answer(shop, asking?.id ?? '', { again: 6, why: 'It was cold.' })
  const opened = await shop.must('getCase', { params: { case: answered.value.case ?? '' } })
  assert.deepEqual(
    [opened.openedBy, opened.reason, opened.order, opened.text],
    ['survey', 'bad', 'one', 'again: 6\nwhy: It was cold.'],
  )
  const { items } = await shop.must('listSurveyAnswers', { params: { survey: 'after-order' } })
  assert.deepEqual(
    items.map(item => [item.member, item.answers['again'], item.case]),
    [['ann', 6, opened.id]],
  )
})

test('answers are held against the questions, each fault at its place', async () => {
  const shop = await open(nps)
  await shop.buy('ann', [cake(500)])
  const [asking] = await asked(shop)
  const { problem } = await answer(shop, asking?.id ?? '', { again: 11, why: 4, else: 'x' })
  assert.deepEqual(
    problem.errors?.map(({ pointer }) => pointer),
    ['/answers/again', '/answers/why', '/answers/else'],
  )
  const without = await answer(shop, asking?.id ?? '', { why: 'So.' })
  assert.deepEqual(
    without.problem.errors?.map(({ pointer }) => pointer),
    ['/answers/again'],
  )
  assert.equal((await answer(shop, 'nothing', { again: 1 })).problem.code, 'asking_unknown')
  await shop.join('bob')
  assert.equal((await answer(shop, asking?.id ?? '', { again: 1 }, 'bob')).problem.code, 'asking_unknown')
  assert.equal((await answer(shop, asking?.id ?? '', { again: 1 }, 'eve')).problem.code, 'member_unknown')
})

test('who was asked lately is left alone, and nobody is asked too soon or answers too late', async () => {
  const day = (count: number) => ({ count, unit: 'day' }) as const
  const shop = await open({
    ...nps,
    trigger: { on: 'order.paid', after: day(2) },
    cooldown: day(30),
    answerWithin: day(7),
    audience: { total: { min: 400 } },
  })
  await shop.buy('ann', [cake(399)])
  await shop.buy('ann', [cake(400)], 'two')
  await shop.buy('ann', [cake(900)], 'three')
  assert.deepEqual(await asked(shop), [])
  shop.wait(3)
  const [asking, ...more] = await asked(shop)
  assert.deepEqual([asking?.order, more.length], ['two', 0])
  // Shown from the end of the second day on, until the end of the seventh after that.
  assert.equal(asking?.until, '2026-03-12T22:00:00.000Z')
  shop.wait(8)
  assert.deepEqual(await asked(shop), [])
  assert.equal((await answer(shop, asking?.id ?? '', { again: 9 })).problem.refusal?.code, 'survey_over')
  shop.wait(20)
  await shop.buy('ann', [cake(900)], 'four')
  shop.wait(3)
  assert.deepEqual(
    (await asked(shop)).map(({ order }) => order),
    ['four'],
  )
})

test('a closed case asks whether all is well now', async () => {
  const satisfied: SurveyInput = {
    id: 'desk',
    name: 'Did we make it good?',
    questions: [{ id: 'good', kind: 'csat', name: 'How satisfied are you?' }],
    trigger: { on: 'case.closed' },
  }
  const shop = await open(satisfied)
  const body = { id: 'c-1', member: 'ann', reason: 'bad', text: 'Cold.' }
  await shop.must('openCase', { body })
  const close = { params: { case: 'c-1' }, body: { author: { id: 'jo', role: 'agent' } } }
  for (let twice = 0; twice < 2; twice++) await shop.must('closeCase', close)
  const [asking, ...more] = await asked(shop)
  assert.deepEqual([asking?.survey, more.length], ['desk', 0])
})

test('a shop asks for an asking once, by its own id', async () => {
  const shop = await open({ ...nps, trigger: { on: 'demand' }, audience: { none: [{ language: ['lt'] }] } })
  await shop.call('join', { member: 'liu', body: { language: 'lt' } })
  const ask = (id: string, member: string, survey = 'after-order') =>
    shop.call('askSurvey', { params: { survey }, body: { id, member } })
  const first = await ask('v-1', 'ann')
  assert.deepEqual((await ask('v-1', 'ann')).value, first.value)
  const codes = [
    await ask('v-1', 'liu'),
    await ask('v-2', 'liu'),
    await ask('v-3', 'eve'),
    await ask('v-4', 'ann', 'x'),
  ]
  assert.deepEqual(
    codes.map(({ problem }) => problem.refusal?.code ?? problem.code),
    ['asking_differs', 'survey_not_for_member', 'member_unknown', 'survey_unknown'],
  )
  assert.equal((await asked(shop)).length, 1)
})

test('on its date a survey asks everybody it is for, once', async () => {
  const shop = await open({
    ...nps,
    trigger: { on: 'date', at: '2026-03-04T08:00:00Z' },
    audience: { orders: { min: 1 } },
  })
  await shop.join('bob')
  await shop.buy('bob', [cake(500)])
  const app = createApp({ db, now: shop.now })
  await app.runDue()
  assert.deepEqual(await asked(shop, 'bob'), [])
  shop.wait(2)
  for (let twice = 0; twice < 2; twice++) await app.runDue()
  assert.deepEqual([(await asked(shop)).length, (await asked(shop, 'bob')).length], [0, 1])
})

test('figures count every score and divide once', async () => {
  const shop = await open(nps)
  const scores = [10, 9, 9, 8, 7, 6, 0]
  for (const [index, again] of scores.entries()) {
    if (index === 5) shop.wait(30)
    const member = `m${index}`
    await shop.join(member)
    await shop.buy(member, [cake(500)])
    await answer(shop, (await asked(shop, member))[0]?.id ?? '', { again }, member)
  }
  const params = { survey: 'after-order' }
  const figures = await shop.must('surveyFigures', { params })
  const [all] = figures.all
  assert.deepEqual(
    [figures.asked, figures.answered, all?.answers, all?.good, all?.bad, all?.score],
    [7, 7, 7, 3, 2, 14],
  )
  assert.deepEqual(
    figures.periods.map(({ period, questions: [one] }) => [period, one?.answers, one?.score]),
    [
      ['2026-03', 5, 60],
      ['2026-04', 2, -100],
    ],
  )
  const later = await shop.must('surveyFigures', { params, query: { from: '2026-04-01T00:00:00Z', per: 'day' } })
  assert.deepEqual([later.asked, later.periods[0]?.period], [2, '2026-04-01'])
})

test('ids may be as long as they get', async () => {
  const shop = await open({ ...nps, id: `s${'u'.repeat(62)}` })
  const order = 'o'.repeat(123)
  await shop.buy('ann', [cake(500)], order)
  const [asking] = await asked(shop)
  assert.equal((await answer(shop, asking?.id ?? '', { again: 0, why: '\u{fffd}' })).status, 200)
  const body = { id: 'c'.repeat(128), member: 'ann', reason: 'bad', text: 'x'.repeat(4000) }
  await shop.must('openCase', { body })
  await shop.must('closeCase', { params: { case: body.id }, body: { author: { id: 'jo', role: 'agent' } } })
  assert.equal((await shop.call('openCase', { body: { ...body, id: 'd', text: 'a\u0000b' } })).status, 422)
})
