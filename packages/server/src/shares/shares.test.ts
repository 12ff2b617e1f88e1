import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const open = async () => {
  const shop = await openShop(
    db,
    deliWith({
      shares: [
        { id: 'post', kind: 'share', network: 'instagram', gives: [{ points: 5 }], per: 'month' },
        { id: 'follow', kind: 'follow', network: 'instagram', gives: [{ points: 15 }] },
        { id: 'review', kind: 'share', network: 'tiktok', gives: [{ points: 50 }], when: 'verified', per: 'week' },
      ],
    }),
  )
  await shop.join('ann')
  return shop
}

type Kind = 'share' | 'follow'
const tell = (shop: Shop, kind: Kind, network: string, member = 'ann') =>
  shop.call('tellShare', { member, body: { kind, network } })
const verify = (shop: Shop, kind: Kind, network: string, member = 'ann') =>
  shop.call('verifyShare', { body: { kind, network, member } })
const points = async (shop: Shop) => (await shop.member('ann')).points.available

test('a share is rewarded once in each month of the calendar, a follow once for all', async () => {
  const shop = await open()
  const first = await tell(shop, 'share', 'instagram')
  assert.deepEqual(
    [first.value.verified, first.value.given, first.value.next],
    [false, [{ points: 5 }], '2026-03-31T21:00:00.000Z'],
  )
  shop.wait(5)
  assert.deepEqual((await tell(shop, 'share', 'instagram')).value, first.value)
  assert.equal((await tell(shop, 'follow', 'instagram')).value.next, null)
  assert.equal(await points(shop), 20)
  shop.wait(30)
  await tell(shop, 'share', 'instagram')
  await tell(shop, 'follow', 'instagram')
  assert.equal(await points(shop), 25)
})

test('what a page tells is only told; what waits for the shop’s word gives when the shop saw it', async () => {
  const shop = await open()
  const told = await tell(shop, 'share', 'tiktok')
  assert.deepEqual([told.value.verified, told.value.given, await points(shop)], [false, [], 0])
  shop.wait(8)
  const body = { kind: 'share', network: 'tiktok', member: 'ann' } as const
  for (let twice = 0; twice < 2; twice++) {
    const seen = await shop.must('verifyShare', { body: { ...body, share: told.value.id } })
    assert.deepEqual([seen.id, seen.verified, seen.given], [told.value.id, true, [{ points: 50 }]])
    assert.equal(await points(shop), 50)
  }
  // Of this week nobody told; the shop saw one all the same.
  for (let twice = 0; twice < 2; twice++) await verify(shop, 'share', 'tiktok')
  assert.equal(await points(shop), 100)
  const { items } = await shop.must('listShares', { query: { verified: 'true' } })
  assert.equal(items.length, 2)
  const unknown = await shop.call('verifyShare', { body: { ...body, share: 'x' } })
  assert.equal(unknown.problem.code, 'share_unknown')
})

test('only what the programme rewards can be told, and only by members', async () => {
  const shop = await open()
  const codes = [
    await tell(shop, 'follow', 'tiktok'),
    await tell(shop, 'share', 'instagram', 'eve'),
    await verify(shop, 'share', 'instagram', 'eve'),
  ].map(({ problem }) => problem.code)
  assert.deepEqual(codes, ['share_not_rewarded', 'member_unknown', 'member_unknown'])
  const { rules, items } = await shop.must('listMyShares', { member: 'ann' })
  assert.deepEqual([rules.length, items.length], [3, 0])
})
