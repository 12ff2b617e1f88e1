import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listHash } from '@tenth/engine'
import { deliWith } from '../test-database/deli-program.ts'
import { postgresTestDatabase } from '../test-database/postgres.ts'
import { cake, openShop } from '../test-database/test-shop.ts'
import { sha256 } from './commit-seeds.ts'

const db = await postgresTestDatabase()
after(() => db.close())

const many = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)))

const program = deliWith({
  contests: [
    {
      ...{ id: 'spring', name: 'Spring', opens: '2026-03-01T00:00:00Z', closes: '2026-03-03T00:00:00Z' },
      ways: [{ by: 'points', cost: 10 }, { by: 'free' }, { by: 'action', on: 'visit' }],
      most: 7,
      prizes: [{ winners: 3, grants: [{ points: 1000 }] }],
    },
  ],
})
const params = { contest: 'spring' }

test('of 64 who buy with one member’s points exactly those they pay for get tickets, and never more than the most', async () => {
  for (const [earned, bought] of [
    [2500, 5],
    [9000, 7],
  ] as const) {
    const shop = await openShop(db, program)
    await shop.join('ann')
    await shop.buy('ann', [cake(earned)])
    const before = (await shop.member('ann')).points.available
    const answers = await many(64, index =>
      shop.call('enterContest', { member: 'ann', params, body: { by: 'points' }, idempotencyKey: `k${index}` }),
    )
    assert.equal(answers.filter(({ status }) => status === 200).length, bought)
    assert.equal((await shop.member('ann')).points.available, before - bought * 10)
  }
})

test('a draw that races entries, refunds and other draws is one draw, of the list it says', async () => {
  const shop = await openShop(db, program)
  await many(20, async index => {
    await shop.join(`m${index}`)
    await shop.buy(`m${index}`, [cake(1000)])
    await shop.must('enterContest', { member: `m${index}`, params, body: { by: 'free' }, idempotencyKey: 'free' })
  })
  const visit = (index: number) => {
    const at = '2026-03-02T11:00:00Z'
    return shop.must('reportActivity', { body: { type: 'visit', id: `v${index}`, member: `m${index % 20}`, at } })
  }
  shop.wait(1)
  const [drawn] = await Promise.all([many(8, () => shop.must('drawContest', { params, body: {} })), many(30, visit)])
  assert.equal(new Set(drawn.map(({ list }) => list)).size, 1)
  const { items } = await shop.must('listEntrants', { params })
  assert.equal(drawn[0]?.list, listHash(items, sha256))
  const { items: winners } = await shop.must('listContestWinners', { params })
  assert.equal(new Set(winners.map(({ member }) => member)).size, 3)
  for (const { member } of winners) assert.equal((await shop.member(member)).points.available, 1020)
})
