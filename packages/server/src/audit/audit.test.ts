import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { Compensation, ProgramInput } from '@tenth/contract'
import { createApp } from '../app/create-app.ts'
import { ask, step, subscribe } from '../saving/test/gym.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, paid, sandwiches, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const guide = new URL('../../../../docs/save-offers.md', import.meta.url)

const awards = async (shop: Shop, query: Record<string, string> = {}) =>
  (await shop.must('listAwards', { query: { limit: '200', ...query } })).items

test('points tell the activity, rule and version that gave them, and whether any are left', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)], 'one')
  const [points] = await awards(shop)
  assert.deepEqual(
    [points?.what, points?.amount, points?.source, points?.rule, points?.version, points?.status, points?.order],
    ['points', 40, { kind: 'rule', id: 'paid-one' }, 'order', 1, 'held', 'one'],
  )
  await shop.redeem('ann', { reward: 'coffee' })
  assert.deepEqual(
    (await awards(shop)).map(({ kind, status, source }) => [kind, status, source.kind]),
    [
      ['reward', 'open', 'points'],
      ['units', 'gone', 'rule'],
    ],
  )
})

test('docs/audit.md: the trail of its example is what it says', async () => {
  const text = readFileSync(new URL('../../../../docs/audit.md', import.meta.url), 'utf8')
  const example = text.slice(text.indexOf('## An example'))
  const told = [...example.matchAll(/^\| `.*$/gm)].map(([row]) =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)])
  await shop.redeem('ann', { reward: 'coffee' })
  const code = (value: string | null) => (value === null ? '' : `\`${value}\``)
  assert.deepEqual(
    (await awards(shop)).map(({ kind, what, amount, source, rule, version, status }) => [
      ...[code(kind), code(what), String(amount ?? ''), code(source.kind), code(rule), String(version), code(status)],
    ]),
    told,
  )
})

test('a reward tells when it was used and on which order, and when it was not in time', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(4000)], 'one')
  const { value } = await shop.redeem('ann', { reward: 'coffee' })
  await shop.redeem('ann', { reward: 'coffee' })
  await shop.must('useVoucher', { body: { code: value.code, order: 'two' } })
  const [used] = await awards(shop, { status: 'used' })
  assert.deepEqual([used?.id, used?.order, used?.usedAt], [value.redemption.id, 'two', shop.now().toISOString()])
  shop.wait(40)
  assert.equal((await awards(shop, { status: 'expired' })).length, 1)
})

test('what staff gave tells who did and why', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const given = { unit: 'points', amount: 30, reason: 'The soup was cold.', author: { id: 'jo' } }
  await shop.must('reportActivity', { body: { type: 'adjustment', id: 'soup', member: 'ann', ...given } })
  const [line] = await awards(shop, { source: 'adjustment' })
  assert.deepEqual([line?.amount, line?.author, line?.reason], [30, { id: 'jo' }, 'The soup was cold.'])
  assert.deepEqual(line?.source, { kind: 'adjustment', id: 'soup' })
})

const programme = (saving: ProgramInput['saving']) =>
  deliWith({
    ...{ saving },
    shares: [{ id: 'post', kind: 'share', network: 'instagram', gives: [{ points: 5 }] }],
    surveys: [
      {
        id: 'nps',
        name: 'How was it?',
        questions: [{ id: 'again', kind: 'nps', name: 'Would you recommend us?' }],
        trigger: { on: 'order.paid' },
        reward: [{ points: 7 }, { reward: 'delivery' }],
      },
    ],
    recovery: {
      reasons: [{ id: 'late', name: 'It was late' }],
      roles: [{ id: 'agent', kinds: ['points', 'voucher', 'refund'], most: 5000 }],
      pointsWorth: { points: 1, money: 1 },
      rewardsWorth: { delivery: 100 },
    },
    offers: [
      { id: 'code', name: 'A tenth off', gives: { kind: 'percent_off', percent: 10 } },
      { id: 'off', name: 'A tenth off', automatic: true, gives: { kind: 'percent_off', percent: 10 } },
    ],
    contests: [
      {
        id: 'spring',
        name: 'Spring',
        opens: '2026-03-01T00:00:00Z',
        closes: '2026-03-10T00:00:00Z',
        draws: '2026-03-12T00:00:00Z',
        ways: [{ by: 'free', tickets: 1 }],
        prizes: [{ winners: 2, grants: [{ reward: 'coffee' }, { points: 3 }] }],
      },
    ],
    thanks: [{ id: 'best', note: 'Thank you.', gives: [{ points: 9 }], period: 'month', to: { top: 1, by: 'spent' } }],
  })

test('every way there is to give something stands in the trail', async () => {
  const [, block = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync(guide, 'utf8')) ?? []
  const { saving } = JSON.parse(block) as { saving: NonNullable<ProgramInput['saving']> }
  const shop = await openShop(db, programme({ ...saving, holdOut: 0 }))
  const { member: ann } = await shop.join('ann')
  await shop.join('ben', ann.referral?.code)
  await shop.buy('ben', [cake(2000)])
  await shop.buy('ann', [sandwiches(9)])
  await shop.redeem('ann', { card: 'sandwich' })
  await shop.redeem('ann', { reward: 'coffee' })
  await shop.must('takeOffer', { member: 'ann', params: { offer: 'code' }, body: {}, idempotencyKey: 'offer' })
  const order = paid('ann', [cake(1000)], 'offered')
  const offers = [{ offer: 'off', amount: 100 }]
  await shop.must('reportActivity', { body: { ...order, order: { ...order.order, offers } } })
  await shop.must('verifyShare', { body: { member: 'ann', kind: 'share', network: 'instagram' } })
  const asking = (await shop.must('listMySurveys', { member: 'ann' })).items[0]?.id ?? ''
  await shop.must('answerSurvey', { member: 'ann', params: { asking }, body: { answers: { again: 9 } } })
  await makeGood(shop)
  await shop.must('enterContest', {
    ...{ member: 'ann', params: { contest: 'spring' }, body: { by: 'free' }, idempotencyKey: 'enter' },
  })
  const given = { unit: 'points', amount: 1, reason: 'A present.', author: { id: 'jo' } }
  await shop.must('reportActivity', { body: { type: 'adjustment', id: 'present', member: 'ann', ...given } })
  await subscribe(shop, 'ann', { renewals: 2, paid: 5000 })
  const cancellation = await ask(shop, 'ann', 'expensive')
  await step(shop, 'ann', cancellation.id, { step: 'accept', offer: cancellation.offers[0]?.id ?? '' })
  for (const days of [12, 30]) {
    shop.wait(days)
    await createApp({ db, now: shop.now }).runDue()
  }
  const all = await awards(shop, { member: 'ann' })
  const kinds = new Set(all.map(({ source, kind }) => `${source.kind} ${kind}`))
  assert.deepEqual([...kinds].toSorted(), [
    ...['adjustment units', 'card reward', 'case compensation', 'case reward', 'case units', 'contest reward'],
    ...['contest units', 'offer discount', 'offer reward', 'points reward', 'referral units', 'rule units'],
    ...['save_offer saving', 'share units', 'survey reward', 'survey units', 'thanks units'],
  ])
  const made = all.filter(({ source }) => source.kind === 'case')
  assert.ok(made.every(({ author, source }) => author?.id === 'jo' && source.id === 'c1'))
  const by = (kind: string) => all.find(({ source }) => source.kind === kind)
  assert.equal(by('survey')?.source.id, asking)
  assert.equal(by('contest')?.rule, 'contest:spring')
  assert.equal(by('save_offer')?.source.id, cancellation.id)
})

/** What an agent offers is accepted. */
async function makeGood(shop: Shop): Promise<void> {
  const params = { case: 'c1' }
  await shop.must('openCase', { body: { id: 'c1', member: 'ann', reason: 'late', text: 'It came late.' } })
  const compensations: Compensation[] = [
    { kind: 'points', points: 11 },
    { kind: 'voucher', reward: 'delivery' },
    { kind: 'refund', amount: 200 },
  ]
  await shop.must('proposeCompensation', { params, body: { author: { id: 'jo', role: 'agent' }, compensations } })
  await shop.must('answerMyCase', { member: 'ann', params, body: { answer: 'accepted' } })
}

test('the trail is read page by page, and no other shop’s is in it', async () => {
  const [shop, other] = [await openShop(db), await openShop(db)]
  await shop.join('ann')
  await other.join('ann')
  for (const order of ['a', 'b', 'c']) await shop.buy('ann', [cake(100)], order)
  await other.buy('ann', [cake(100)])
  const first = await shop.must('listAwards', { query: { limit: '2' } })
  const second = await shop.must('listAwards', { query: { limit: '2', cursor: first.next ?? '' } })
  assert.deepEqual(
    [...first.items, ...second.items].map(({ order }) => order),
    ['c', 'b', 'a'],
  )
  assert.equal(second.next, null)
})
