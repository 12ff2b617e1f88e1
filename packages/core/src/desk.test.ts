import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Program } from '@tenth/contract'
import { deli as deliProgram } from '../../server/src/test-database/deli-program.ts'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { isProblemError } from './index.ts'
import { openDeli } from './test/deli.ts'
import { networkTo } from './test/network.ts'

const db = await testDatabase()
after(() => db.close())

const day = 86_400_000
const at = (days: number) => new Date(Date.now() + days * day).toISOString()

async function openDesk() {
  const deli = await openDeli(db)
  await deli.shop.publish(
    Program.parse({
      ...deliProgram,
      recovery: {
        reasons: [{ id: 'late', name: 'It came late' }],
        roles: [{ id: 'agent', kinds: ['points', 'refund'], most: 1000 }],
        pointsWorth: { points: 1, money: 1 },
      },
      surveys: [
        {
          ...{ id: 'desk', name: 'Is all well?', trigger: { on: 'case.closed' }, reward: [{ points: 3 }] },
          questions: [{ id: 'good', kind: 'csat', name: 'How satisfied are you?' }],
        },
      ],
      contests: [
        {
          ...{ id: 'spring', name: 'Spring', opens: at(-1), closes: at(1) },
          ...{ ways: [{ by: 'points', cost: 5 }], prizes: [{ winners: 1, grants: [{ points: 9 }] }] },
        },
      ],
      shares: [{ id: 'post', kind: 'share', network: 'instagram', gives: [{ points: 5 }] }],
      notices: { items: [{ id: 'hello', name: 'Hello' }] },
    }),
  )
  return deli
}

test('from a complaint over its making good to the question whether all is well now', async () => {
  const deli = await openDesk()
  const page = deli.page('ann')
  await page.join()
  await deli.buy('ann', 1, 'one')
  const { id } = await page.call('openMyCase', { body: { reason: 'late', order: 'one', text: 'At eleven.' } })
  const author = { id: 'jo', role: 'agent' }
  const params = { case: id }
  const compensations = [{ kind: 'points', points: 40 } as const, { kind: 'refund', amount: 100 } as const]
  await deli.shop.call('proposeCompensation', { params, body: { author, compensations } })
  const { offer } = (await page.call('listMyCases')).items[0] ?? {}
  assert.deepEqual(offer, compensations)
  await page.call('answerMyCase', { params, body: { answer: 'accepted' } })
  const [due] = (await deli.shop.call('listCompensations')).items
  await deli.shop.call('fulfilCompensation', { params: { compensation: due?.id ?? '' }, body: { reference: 'pay-1' } })
  await deli.shop.call('closeCase', { params, body: { author } })
  const [asking] = (await page.call('listMySurveys')).items
  await page.call('answerSurvey', { params: { asking: asking?.id ?? '' }, body: { answers: { good: 5 } } })
  assert.equal((await page.call('getMe')).points.available, 10 + 40 + 3)
  const figures = await deli.shop.call('surveyFigures', { params: { survey: 'desk' } })
  assert.equal(figures.all[0]?.score, 100)
})

test('tickets are bought once, though the reply was lost, and a refusal tells what is missing', async () => {
  const deli = await openDesk()
  const network = networkTo(deli.app.fetch)
  const page = deli.page('ann', { fetch: network.fetch })
  await page.join()
  await deli.buy('ann', 1)
  const params = { contest: 'spring' }
  network.loseReplies(1)
  await page.call('enterContest', { params, body: { by: 'points' } })
  assert.equal((await page.call('getMe')).points.available, 5)
  await assert.rejects(
    page.call('enterContest', { params, body: { by: 'points', tickets: 2 } }),
    error => isProblemError(error) && error.problem.refusal?.code === 'not_enough_points',
  )
  const [mine] = (await page.call('listMyContests')).items
  assert.deepEqual([mine?.tickets, mine?.status], [1, 'open'])
  const contest = await deli.page(null).call('getContest', { params })
  assert.deepEqual([contest.entrants, contest.seed], [1, null])
})

test('a share is told by the page and seen by the shop, and a notice is seen once', async () => {
  const deli = await openDesk()
  const page = deli.page('ann')
  await page.join()
  const share = await page.call('tellShare', { body: { kind: 'share', network: 'instagram' } })
  const seen = await deli.shop.call('verifyShare', { body: { kind: 'share', network: 'instagram', member: 'ann' } })
  assert.deepEqual([share.verified, seen.verified, seen.id], [false, true, share.id])
  assert.equal((await page.call('getMe')).unseenNotices, 1)
  await page.call('seeNotices', { body: { notices: ['hello'] } })
  const { points, unseenNotices } = await page.call('getMe')
  assert.deepEqual([points.available, unseenNotices], [5, 0])
})
