import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const expiring = deliWith({ points: { expiry: { kind: 'after', period: { count: 60, unit: 'day' } } } })

test('cancelling a redemption gives the points back to the lots they came from', async () => {
  const shop = await openShop(db, expiring)
  await shop.join('ann')
  await shop.buy('ann', [cake(1500)])
  shop.wait(10)
  await shop.buy('ann', [cake(1500)])
  const before = await lots(shop)
  assert.deepEqual(
    before.map(lot => lot.remaining),
    [30, 30],
  )

  const { value } = await shop.redeem('ann', { reward: 'coffee' })
  assert.deepEqual(
    (await lots(shop)).map(lot => lot.remaining),
    [0, 20],
  )
  assert.equal((await shop.member('ann')).points.available, 20)

  const params = { redemption: value.redemption.id }
  const cancelled = await shop.must('cancelRedemption', { member: 'ann', params, body: {} })
  assert.equal(cancelled.status, 'cancelled')
  assert.deepEqual(await lots(shop), before)
  assert.deepEqual((await shop.member('ann')).redemptions, [])

  const again = await shop.must('cancelRedemption', { member: 'ann', params, body: {} })
  assert.deepEqual(again, cancelled, 'asking again, as after a lost reply, changes nothing and answers the same')
  assert.deepEqual(await lots(shop), before)
  const code = await shop.call('useVoucher', { body: { code: value.code, order: 'x' } })
  assert.equal(code.problem.refusal?.code, 'voucher_cancelled')
})

test('what is used cannot be cancelled', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)])
  const { value } = await shop.redeem('ann', { reward: 'coffee' })
  await shop.must('useVoucher', { body: { code: value.code, order: 'x' } })
  const params = { redemption: value.redemption.id }
  const late = await shop.call('cancelRedemption', { member: 'ann', params, body: {} })
  assert.equal(late.problem.refusal?.code, 'redemption_used')
})

test('a reward that is not used in time is no longer shown, used or cancelled', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)])
  const { value } = await shop.redeem('ann', { reward: 'coffee' })
  assert.equal((await shop.member('ann')).redemptions[0]?.id, value.redemption.id)
  shop.wait(31)
  assert.deepEqual((await shop.member('ann')).redemptions, [])
  const use = await shop.call('useVoucher', { body: { code: value.code, order: 'x' } })
  assert.equal(use.problem.refusal?.code, 'voucher_expired')
  const params = { redemption: value.redemption.id }
  const cancel = await shop.call('cancelRedemption', { member: 'ann', params, body: {} })
  assert.equal(cancel.problem.refusal?.code, 'redemption_expired')
})

test('the same Idempotency-Key brings the same code and pays once', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.join('bob')
  await shop.buy('ann', [cake(5000)])
  const first = await shop.redeem('ann', { reward: 'coffee' }, 'key')
  assert.equal(first.status, 200)
  assert.deepEqual(await shop.redeem('ann', { reward: 'coffee' }, 'key'), first)
  assert.equal((await shop.member('ann')).points.available, 60)
  assert.equal((await shop.redeem('ann', { reward: 'delivery' }, 'key')).problem.code, 'idempotency_key_reused')
  assert.equal((await shop.redeem('bob', { reward: 'coffee' }, 'key')).problem.refusal?.code, 'not_enough_points')
})

test('the database alone does not reveal a code', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(5000)])
  const { code } = (await shop.redeem('ann', { reward: 'coffee' })).value
  const secret = Buffer.from(code.slice(0, 9)).toString('hex')
  const { rows } = await db.transaction(shop.name, tx =>
    sql<{ text: string }>`
      select i::text || r::text || v::text as text from idempotency i, redemptions r, vouchers v
      where r.id = v.redemption_id`.execute(tx),
  )
  assert.equal(rows.length, 1)
  assert.equal(
    rows.some(({ text }) => text.includes(code.slice(0, 9)) || text.includes(secret)),
    false,
  )
})

test('what the programme does not have is named as the field at fault', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const reward = await shop.redeem('ann', { reward: 'moon' })
  assert.deepEqual([reward.status, reward.problem.errors?.[0]?.pointer], [422, '/reward'])
  const card = await shop.redeem('ann', { card: 'moon' })
  assert.deepEqual([card.status, card.problem.errors?.[0]?.pointer], [422, '/card'])
  const won = await shop.redeem('ann', { reward: 'free-sandwich' })
  assert.equal(won.problem.refusal?.code, 'reward_not_for_points')
  assert.equal((await shop.redeem('eve', { reward: 'coffee' })).problem.code, 'member_unknown')
  const params = { redemption: 'nothing' }
  const nothing = await shop.call('cancelRedemption', { member: 'ann', params, body: {} })
  assert.equal(nothing.problem.code, 'redemption_unknown')
})

test("nobody cancels another member's redemption", async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.join('eve')
  await shop.buy('ann', [cake(5000)])
  const params = { redemption: (await shop.redeem('ann', { reward: 'coffee' })).value.redemption.id }
  const theft = await shop.call('cancelRedemption', { member: 'eve', params, body: {} })
  assert.equal(theft.problem.code, 'redemption_unknown')
})

async function lots(shop: Shop) {
  const { rows } = await db.transaction(shop.name, tx =>
    sql<{ id: string; remaining: number }>`
      select id, remaining from lots where program_id = ${shop.name} order by expires_at nulls last, id`.execute(tx),
  )
  return rows
}
