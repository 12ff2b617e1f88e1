import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { exported, sendRows } from '../test-database/send-rows.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { cake, openShop, sandwiches, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const program = deliWith({
  returnWindow: { count: 14, unit: 'day' },
  refunds: 'owe',
  points: { expiry: { kind: 'inactivity', period: { count: 6, unit: 'month' } } },
})

/** A shop in which a little of everything happened. */
async function used(): Promise<Shop> {
  const shop = await openShop(db, program)
  await shop.join('ann')
  const { referral } = await shop.member('ann')
  await shop.join('ben', referral?.code)
  await shop.must('changeProfile', { params: { member: 'ann' }, body: { birthday: '05-04', language: 'lt' } })
  await shop.must('setTags', { params: { member: 'ann' }, body: { tags: ['regular', 'friend,of"owner'] } })
  await shop.buy('ann', [sandwiches(4), cake(5000)], 'first')
  await shop.buy('ben', [sandwiches(2)], 'second')
  shop.wait(20)
  await shop.redeem('ann', { reward: 'coffee' })
  return shop
}

const holdings = async (shop: Shop) => {
  const { items } = await shop.must('listMembers')
  return items.map(({ id, points, cards, language, joinedAt }) => ({ id, points, cards, language, joinedAt }))
}

for (const format of ['csv', 'ndjson'] as const) {
  test(`what one shop exports as ${format}, another imports, and everybody holds the same`, async () => {
    const from = await used()
    const to = await openShop(db, program, from.now().toISOString())
    for (const kind of ['members', 'lots', 'activities']) {
      const { status, refused, state } = await sendRows(to, kind, await exported(from, kind, format), {
        id: kind,
        format,
      })
      assert.deepEqual([kind, status, refused, state.status, state.known], [kind, 200, [], 'done', 0])
    }
    assert.deepEqual(await holdings(to), await holdings(from))
    assert.equal(await exported(to, 'members', 'csv'), await exported(from, 'members', 'csv'))
    assert.equal(await exported(to, 'balances', 'csv'), await exported(from, 'balances', 'csv'))
    const lots = async (shop: Shop) =>
      (await exported(shop, 'lots'))
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line) as Record<string, unknown>)
        .map(({ lot: _lot, ...rest }) => JSON.stringify(rest))
        .sort()
    assert.deepEqual(await lots(to), await lots(from))
  })
}
