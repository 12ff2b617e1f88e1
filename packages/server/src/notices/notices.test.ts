import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const ids = async (shop: Shop, member = 'ann') =>
  (await shop.must('listMyNotices', { member })).items.map(({ id }) => id)

test('a notice is for its audience, in its time, and what matters most comes first', async () => {
  const shop = await openShop(
    db,
    deliWith({
      notices: {
        items: [
          { id: 'summer', name: 'Summer hours', priority: 'low' },
          { id: 'sveiki', name: { en: 'Hello', lt: 'Sveiki' }, audience: { language: ['lt'] } },
          { id: 'closed', name: 'Closed tomorrow', priority: 'high', window: { until: '2026-03-04T00:00:00Z' } },
          { id: 'later', name: 'Later', window: { from: '2026-03-20T00:00:00Z' } },
        ],
      },
    }),
  )
  await shop.join('ann')
  await shop.call('join', { member: 'liu', body: { language: 'lt' } })
  assert.deepEqual(await ids(shop), ['closed', 'summer'])
  assert.deepEqual(await ids(shop, 'liu'), ['closed', 'sveiki', 'summer'])
  shop.wait(3)
  assert.deepEqual(await ids(shop), ['summer'])
  assert.equal((await shop.call('listMyNotices', { member: 'eve' })).problem.code, 'member_unknown')
})

test('what was seen is no longer counted, for each member by itself', async () => {
  const items = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ]
  const shop = await openShop(db, deliWith({ notices: { items } }))
  await shop.join('ann')
  await shop.join('bob')
  const { revision, unseenNotices } = await shop.member('ann')
  assert.equal(unseenNotices, 2)
  const seen = await shop.must('seeNotices', { member: 'ann', body: { notices: ['a', 'nothing'] } })
  assert.deepEqual([seen.unseen, seen.items.map(item => item.seen)], [1, [true, false]])
  await shop.must('seeNotices', { member: 'ann', body: { notices: ['a'] } })
  const after = await shop.member('ann')
  assert.deepEqual([after.unseenNotices, after.revision], [1, revision + 1])
  assert.equal((await shop.member('bob')).unseenNotices, 2)
})

test('what changed in the programme is told by itself, to those who knew it before', async () => {
  const shop = await openShop(db, deliWith({ notices: { changes: true } }))
  await shop.join('ann')
  shop.wait(1)
  const base = deliWith({ notices: { changes: true } })
  const rewards = (base.rewards ?? [])
    .filter(({ id }) => id !== 'delivery')
    .map(reward => (reward.id === 'coffee' ? { ...reward, cost: 50 } : reward))
  const changed = {
    ...base,
    rewards: [...rewards, { id: 'tea', name: 'Tea', cost: 30, gives: { kind: 'free_delivery' } } as const],
  }
  const { version } = await shop.must('publishProgram', { body: changed })
  await shop.join('bob')
  const { unseen, items } = await shop.must('listMyNotices', { member: 'ann' })
  assert.equal(unseen, 1)
  assert.deepEqual(items, [
    {
      kind: 'changes',
      id: `version-${version}`,
      version,
      at: '2026-03-03T10:00:00.000Z',
      changes: [
        { part: 'rewards', id: 'coffee', change: 'changed' },
        { part: 'rewards', id: 'tea', change: 'added' },
        { part: 'rewards', id: 'delivery', change: 'removed' },
      ],
      priority: 'normal',
      seen: false,
    },
  ])
  assert.deepEqual(await ids(shop, 'bob'), [])
  await shop.must('publishProgram', { body: { ...changed, name: 'Another name' } })
  assert.equal((await shop.must('seeNotices', { member: 'ann', body: { notices: [`version-${version}`] } })).unseen, 0)
  shop.wait(91)
  assert.deepEqual(await ids(shop), [])
})

test('a programme that does not say so tells of no change', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.must('publishProgram', { body: deliWith({ cards: [], earn: [] }) })
  assert.deepEqual(await ids(shop), [])
})
