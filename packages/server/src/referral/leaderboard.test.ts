import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../test-database/test-database.ts'
import type { Shop } from '../test-database/test-shop.ts'
import { buys, codeOf, jo, joins, shopWithAnn } from './test/friends.ts'

const db = await testDatabase()
after(() => db.close())

/** Somebody brings so many friends who buy. */
async function bring(shop: Shop, advocate: string, count: number): Promise<void> {
  const code = await codeOf(shop, advocate)
  for (let index = 0; index < count; index += 1) {
    const friend = `${advocate}-${shop.now().getTime()}-${index}`
    await joins(shop, friend, code)
    await buys(shop, friend, `of-${friend}`)
  }
}

const monthly = { leaderboard: { period: 'month', places: 2 } } as const

test('who brought the most stands first, named only by choice', async () => {
  const { shop } = await shopWithAnn(db, monthly)
  await bring(shop, 'ann', 1)
  await bring(shop, 'bob', 3)
  await bring(shop, 'cat', 2)
  await shop.must('setNickname', { member: 'bob', body: { name: ' Big Bob ' } })
  const board = await shop.must('leaderboard', { member: 'ann' })
  assert.deepEqual(board.places, [
    { rank: 1, name: 'Big Bob', friends: 3, you: false },
    { rank: 2, name: null, friends: 2, you: false },
  ])
  assert.deepEqual(board.you, { rank: 3, friends: 1 })
  assert.deepEqual([board.from, board.until], ['2026-02-28T22:00:00.000Z', '2026-03-31T21:00:00.000Z'])
})

test('a visitor sees the board, and a member themselves on it', async () => {
  const { shop } = await shopWithAnn(db, monthly)
  await bring(shop, 'ann', 1)
  const visitor = await shop.must('leaderboard')
  assert.deepEqual([visitor.you, visitor.places.map(({ you }) => you)], [null, [false]])
  const ann = await shop.must('leaderboard', { member: 'ann' })
  assert.deepEqual([ann.you, ann.places], [{ rank: 1, friends: 1 }, [{ rank: 1, name: null, friends: 1, you: true }]])
})

test('who brought as many shares the place, and a name can be taken back', async () => {
  const { shop } = await shopWithAnn(db, { leaderboard: { period: 'ever' } })
  await bring(shop, 'ann', 1)
  await bring(shop, 'bob', 1)
  await shop.must('setNickname', { member: 'bob', body: { name: 'Bob' } })
  await shop.must('setNickname', { member: 'bob', body: { name: 'Bobby' } })
  const places = async () => (await shop.must('leaderboard')).places.map(({ rank, name }) => [rank, name])
  assert.deepEqual(await places(), [
    [1, null],
    [1, 'Bobby'],
  ])
  await shop.must('setNickname', { member: 'bob', body: { name: null } })
  assert.deepEqual(await places(), [
    [1, null],
    [1, null],
  ])
})

test('it begins anew with the period, and leaves out what went back, is held, or is banned', async () => {
  const { shop } = await shopWithAnn(db, { ...monthly, hold: { count: 3, unit: 'day' } })
  await bring(shop, 'ann', 2)
  await bring(shop, 'bob', 1)
  assert.deepEqual((await shop.must('leaderboard')).places, [])
  shop.wait(5)
  assert.equal((await shop.must('leaderboard')).places.length, 2)
  await shop.must('banAdvocate', { params: { member: 'bob' }, body: jo })
  const [friend] = (await shop.must('listReferrals')).items.filter(({ advocate }) => advocate === 'ann')
  await shop.refund(friend?.friend ?? '', { order: friend?.order ?? '' })
  const board = await shop.must('leaderboard')
  assert.deepEqual(
    board.places.map(({ friends }) => friends),
    [1],
  )
  shop.wait(31)
  assert.deepEqual((await shop.must('leaderboard', { member: 'ann' })).you, null)
})

test('without the setting there is none', async () => {
  const { shop } = await shopWithAnn(db, {})
  const { status, problem } = await shop.call('leaderboard')
  assert.deepEqual([status, problem.code], [404, 'leaderboard_off'])
})

test('a name is short, and of a member', async () => {
  const { shop } = await shopWithAnn(db, monthly)
  const long = await shop.call('setNickname', { member: 'ann', body: { name: 'x'.repeat(41) } })
  assert.deepEqual([long.status, long.problem.errors?.[0]?.pointer], [422, '/name'])
  const nobody = await shop.call('setNickname', { member: 'nobody', body: { name: 'x' } })
  assert.equal(nobody.problem.code, 'member_unknown')
})
