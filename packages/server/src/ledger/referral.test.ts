import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const none = { joined: 0, review: 0, pending: 0, paid: 0, reversed: 0, lapsed: 0, refused: 0 }

test('a friend who joins and buys enough pays both, once', async () => {
  const shop = await openShop(db)
  const code = await codeOf(shop, 'ann')
  assert.deepEqual((await shop.join('bob', code)).refusals, [])
  assert.deepEqual((await shop.member('ann')).referral, { ...none, code, joined: 1 })

  await shop.buy('bob', [cake(500)], 'small')
  assert.deepEqual([await points(shop, 'ann'), await points(shop, 'bob')], [0, 10])
  await shop.buy('bob', [cake(1000)], 'enough')
  assert.deepEqual([await points(shop, 'ann'), await points(shop, 'bob')], [100, 80])
  await shop.buy('bob', [cake(1000)], 'more')
  assert.deepEqual([await points(shop, 'ann'), await points(shop, 'bob')], [100, 100])
  assert.deepEqual((await shop.member('ann')).referral, { ...none, code, paid: 1 })
})

test('the advocate’s page is told when a friend joins and when the friend’s order pays', async () => {
  const shop = await openShop(db)
  const code = await codeOf(shop, 'ann')
  await shop.join('bob', code)
  assert.equal((await shop.member('ann')).revision, 2)
  await shop.buy('bob', [cake(1000)])
  assert.equal((await shop.member('ann')).revision, 3)
})

test('referring oneself pays nothing and says why', async () => {
  const shop = await openShop(db)
  await shop.join('ann', undefined, { email: 'Ann@Example.com' })
  const code = (await shop.member('ann')).referral?.code ?? ''
  const own = await shop.join('ann', code)
  assert.equal(own.refusals[0]?.code, 'referral_existing_member')
  const second = await shop.join('ann-again', code, { email: ' ann@example.COM' })
  assert.equal(second.refusals[0]?.code, 'referral_self')
  await shop.buy('ann-again', [cake(2000)])
  assert.deepEqual([await points(shop, 'ann'), await points(shop, 'ann-again')], [0, 40])
})

test('an unknown code keeps nobody out', async () => {
  const shop = await openShop(db)
  const { member, refusals } = await shop.join('bob', 'nobody')
  assert.deepEqual([member.id, refusals[0]?.code], ['bob', 'referral_code_unknown'])
})

test('joining again changes nothing, also by the same code', async () => {
  const shop = await openShop(db)
  const code = await codeOf(shop, 'ann')
  const first = await shop.join('bob', code)
  assert.deepEqual(await shop.join('bob', code), first)
  assert.deepEqual(await shop.join('bob'), first)
})

test('when the whole order goes back, so does what the referral paid', async () => {
  const shop = await openShop(db)
  const code = await codeOf(shop, 'ann')
  await shop.join('bob', code)
  await shop.buy('bob', [cake(1000)], 'one')
  await shop.refund('bob', { order: 'one' })
  assert.deepEqual([await points(shop, 'ann'), await points(shop, 'bob')], [0, 0])
  const { items } = await shop.must('listFriends', { member: 'ann' })
  assert.deepEqual(
    items.map(({ status }) => status),
    ['reversed'],
  )
  await shop.buy('bob', [cake(1000)], 'two')
  assert.deepEqual([await points(shop, 'ann'), await points(shop, 'bob')], [0, 20])
})

test('friends are listed newest first, without a word on who they are', async () => {
  const shop = await openShop(db)
  const code = await codeOf(shop, 'ann')
  for (const friend of ['bob', 'cat', 'dan']) {
    shop.wait(1)
    await shop.join(friend, code)
  }
  const first = await shop.must('listFriends', { member: 'ann', query: { limit: '2' } })
  const second = await shop.must('listFriends', { member: 'ann', query: { limit: '2', cursor: first.next ?? '' } })
  const all = [...first.items, ...second.items]
  assert.deepEqual([all.length, second.next], [3, null])
  assert.deepEqual(
    all.map(({ at }) => at),
    all
      .map(({ at }) => at)
      .sort()
      .reverse(),
  )
  assert.equal(/bob|cat|dan/.test(JSON.stringify(all)), false)
})

async function codeOf(shop: Shop, member: string): Promise<string> {
  return (await shop.join(member)).member.referral?.code ?? ''
}

async function points(shop: Shop, member: string): Promise<number> {
  return (await shop.member(member)).points.available
}
