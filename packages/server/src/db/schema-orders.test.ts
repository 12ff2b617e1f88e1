import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'

// Orders, referrals, redemptions and activities, behind the server's back.

const db = await testDatabase()
after(() => db.close())

test('no line gives back more than was bought', async () => {
  const shop = await used()
  await refused(shop, 'update order_lines set refunded_quantity = quantity + 1', /check constraint/)
  await refused(shop, 'update order_lines set refunded_amount = amount + 1', /check constraint/)
  await refused(shop, 'update order_lines set amount = 1', /permission denied/)
})

test('nor is more given back of delivery than was paid for it', async () => {
  const shop = await used()
  await refused(shop, 'update orders set refunded_delivery = delivery + 1', /check constraint/)
  await refused(shop, 'update orders set delivery = 1', /permission denied/)
})

test('nobody is their own advocate, and a friend has one', async () => {
  const shop = await used()
  const referral = (id: string, advocate: string, friend: string) =>
    `insert into referrals (program_id, id, advocate_id, friend_id, at) values ('${shop.name}', '${id}', '${advocate}', '${friend}', now())`
  await refused(shop, referral('r1', 'ann', 'ann'), /check constraint/)
  await run(shop, referral('r2', 'ann', 'bob'))
  await refused(shop, referral('r3', 'cat', 'bob'), /unique/)
  await refused(shop, `update referrals set status = 'reversed', order_id = 'one'`, /cannot go from joined to reversed/)
  await refused(shop, `update referrals set status = 'paid'`, /check constraint/)
})

test('a redemption is used by exactly one order', async () => {
  const shop = await used()
  await refused(shop, `update redemptions set status = 'used'`, /check constraint/)
  await refused(shop, `update redemptions set order_id = 'x'`, /cannot go from reserved to reserved|check constraint/)
  await run(shop, `update redemptions set status = 'used', order_id = 'x'`)
  await refused(shop, `update redemptions set order_id = 'y'`, /cannot go from used to used/)
  await refused(
    shop,
    `update redemptions set status = 'cancelled', order_id = null`,
    /cannot go from used to cancelled/,
  )
})

test('what was cancelled stays cancelled', async () => {
  const shop = await used()
  await run(shop, `update redemptions set status = 'cancelled'`)
  for (const status of ['reserved', 'used', 'expired']) {
    const order = status === 'used' ? `'x'` : 'null'
    await refused(shop, `update redemptions set status = '${status}', order_id = ${order}`, /cannot go from cancelled/)
  }
})

test('a code stands for one redemption', async () => {
  const shop = await used()
  const voucher = (hash: string) =>
    `insert into vouchers (program_id, code_hash, redemption_id, hint) select program_id, ${hash}, redemption_id, hint from vouchers`
  await refused(shop, voucher('code_hash'), /unique/)
  await refused(shop, voucher(`sha256('other')`), /unique/)
})

test('an answer once given stays', async () => {
  const shop = await used()
  const changed = await run(shop, `update activities set result = '{}'`)
  const deleted = await run(shop, `delete from activities`)
  assert.deepEqual([Number(changed.numAffectedRows), Number(deleted.numAffectedRows)], [0, 0])
})

test('an order is paid once', async () => {
  const shop = await used()
  const order = `insert into orders (program_id, id, member_id, activity_id, currency, at)
    select program_id, id, 'bob', activity_id, currency, at from orders`
  await refused(shop, order, /unique/)
  await refused(shop, `delete from orders`, /permission denied/)
})

async function used(): Promise<Shop> {
  const shop = await openShop(db)
  for (const member of ['ann', 'bob', 'cat']) await shop.join(member)
  await shop.buy('ann', [cake(5000)], 'one')
  await shop.redeem('ann', { reward: 'coffee' })
  return shop
}

function run(shop: Shop, statement: string) {
  return db.transaction(shop.name, tx => sql.raw(statement).execute(tx))
}

async function refused(shop: Shop, statement: string, reason: RegExp): Promise<void> {
  await assert.rejects(run(shop, statement), reason, statement)
}
