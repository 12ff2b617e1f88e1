import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

test('members are listed by id, page by page', async () => {
  const shop = await openShop(db)
  const ids = ['Zoë', 'ann', 'bob', 'čiurlys', '100']
  for (const id of ids) await shop.join(id)
  const listed: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof shop.must<'listMembers'>>> = await shop.must('listMembers', {
      query: { limit: '2', ...(cursor !== null && { cursor }) },
    })
    listed.push(...page.items.map(({ id }) => id))
    cursor = page.next
  } while (cursor !== null)
  assert.deepEqual(
    listed,
    [...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  )
})

test('a ledger is read newest first, and ends where it began', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  for (const order of ['a', 'b', 'c']) await shop.buy('ann', [cake(500)], order)
  const first = await shop.must('listMyEntries', { member: 'ann', query: { limit: '2' } })
  const second = await shop.must('listMyEntries', { member: 'ann', query: { limit: '2', cursor: first.next ?? '' } })
  assert.deepEqual(
    [...first.items, ...second.items].map(({ order }) => order),
    ['c', 'b', 'a'],
  )
  assert.equal(second.next, null)
  assert.deepEqual(await shop.must('listMemberEntries', { params: { member: 'ann' } }), {
    items: [...first.items, ...second.items],
    next: null,
  })
})

test('a cursor of another list, or of nobody, is told', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.join('bob')
  const { next } = await shop.must('listMembers', { query: { limit: '1' } })
  for (const cursor of [next ?? '', 'x', 'W10', Buffer.from('["entries",1]').toString('base64url')]) {
    const { status, problem } = await shop.call('listMyEntries', { member: 'ann', query: { cursor } })
    assert.deepEqual([status, problem.code], [422, 'cursor_invalid'])
  }
})

test('who has not joined has no list', async () => {
  const shop = await openShop(db)
  for (const route of ['listMyEntries', 'listFriends', 'getMe'] as const) {
    assert.equal((await shop.call(route, { member: 'eve' })).problem.code, 'member_unknown')
  }
  const params = { member: 'eve' }
  assert.equal((await shop.call('listMemberEntries', { params })).problem.code, 'member_unknown')
})
