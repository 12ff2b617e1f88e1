import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { postgresTestDatabase } from '../test-database/postgres.ts'
import { cake, openShop } from '../test-database/test-shop.ts'
import { askEverybody } from './ask-everybody.ts'

// PGlite has one session and so no races: these run on PostgreSQL, whatever the rest runs on.

const db = await postgresTestDatabase()
after(() => db.close())

type SurveyInput = NonNullable<ProgramInput['surveys']>[number]

const many = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)))

const surveyOn = (trigger: SurveyInput['trigger']): SurveyInput => ({
  ...{ id: 's', name: 'S', reward: [{ points: 20 }], cooldown: { count: 9, unit: 'day' }, trigger },
  questions: [{ id: 'q', kind: 'nps', name: 'Q', opensCase: { atMost: 6, reason: 'low' } }],
})
const recovery = {
  reasons: [{ id: 'low', name: 'Low' }],
  roles: [{ id: 'agent', kinds: ['apology' as const], most: 0 }],
}

test('of 64 answers to one asking one counts, thanks once and opens one case, while orders and shares go on', async () => {
  const shop = await openShop(
    db,
    deliWith({
      recovery,
      surveys: [surveyOn({ on: 'order.paid' })],
      shares: [{ id: 'post', kind: 'share', network: 'instagram', gives: [{ points: 7 }] }],
      earn: [{ id: 'thanks', on: 'survey.answered', amount: { kind: 'fixed', give: 5 } }],
    }),
  )
  await shop.join('ann')
  await many(12, index => shop.buy('ann', [cake(500)], `order-${index}`))
  const { items } = await shop.must('listMySurveys', { member: 'ann' })
  assert.equal(items.length, 1, 'the cooldown holds for orders that are paid at once')
  const params = { asking: items[0]?.id ?? '' }
  const answers = await many(64, async index => {
    if (index % 4 === 1) await shop.must('tellShare', { member: 'ann', body: { kind: 'share', network: 'instagram' } })
    if (index % 4 === 3) await shop.buy('ann', [cake(500)], `later-${index}`)
    return shop.call('answerSurvey', { member: 'ann', params, body: { answers: { q: index % 2 } } })
  })
  const said = new Set(answers.filter(({ status }) => status === 200).map(({ value }) => value.case))
  assert.equal(said.size, 1)
  assert.ok(answers.every(({ status, problem }) => status === 200 || problem.refusal?.code === 'survey_answered'))
  assert.equal((await shop.must('listCases')).items.length, 1)
  assert.equal((await shop.member('ann')).points.available, 20 + 5 + 7)
})

test('however many servers do the day’s work, everybody is asked once', async () => {
  const surveys = [surveyOn({ on: 'date', at: '2026-03-01T00:00:00Z' })]
  const shop = await openShop(db, deliWith({ recovery, surveys }))
  await many(120, index => shop.join(`m${index}`))
  await many(4, () => askEverybody(db, { now: shop.now, newId: idMaker() }))
  await askEverybody(db, { now: shop.now, newId: idMaker() })
  const { asked } = await shop.must('surveyFigures', { params: { survey: 's' } })
  assert.equal(asked, 120)
  assert.equal((await shop.must('listMySurveys', { member: 'm77' })).items.length, 1)
})
