import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { allRows } from '../test-database/all-rows.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, sandwiches } from '../test-database/test-shop.ts'

// On PostgreSQL only: PGlite has one connection, so nothing can race.

const db = await testDatabase()
after(() => db.close())
const skip = process.env['TENTH_TEST_DATABASE'] !== 'postgres'

test(
  'who is forgotten while they buy, redeem and are joined leaves no trace, and the books add up',
  { skip },
  async () => {
    for (let round = 0; round < 5; round += 1) {
      const shop = await openShop(db)
      const who = `racer-${round}-zebra`
      await shop.join(who)
      const code = (await shop.member(who)).referral?.code
      await shop.buy(who, [sandwiches(20)])
      const erase = () => shop.call('eraseMember', { params: { member: who }, body: { confirm: 'erase' } })
      const report = (order: string) =>
        shop.call('reportActivity', {
          body: {
            type: 'order.paid',
            id: `p-${order}`,
            member: who,
            order: { id: order, currency: 'EUR', lines: [sandwiches(1)], delivery: 0 },
          },
        })
      const calls = await Promise.all([
        ...Array.from({ length: 12 }, (_, n) => report(`o${n}`)),
        ...Array.from({ length: 4 }, () => shop.redeem(who, { reward: 'coffee' })),
        shop.call('join', { member: `friend-${round}`, body: code === undefined ? {} : { referral: code } }),
        erase(),
        erase(),
      ])
      assert.deepEqual(
        calls.map(({ status }) => status).filter(status => status >= 500),
        [],
      )
      // What was reported afterwards is a guest's.
      await erase()
      for (const [table, text] of await allRows(db, shop.name)) assert.doesNotMatch(text, /racer-\d-zebra/, table)
      const { rows } = await db.transaction(shop.name, tx =>
        sql`
        select member_id from balances b
        where balance <> (select coalesce(sum(amount), 0) from entries e
            where e.program_id = b.program_id and e.member_id = b.member_id and e.unit = b.unit)
          or balance + pending + owed <> (select coalesce(sum(remaining), 0) from lots l
            where l.program_id = b.program_id and l.member_id = b.member_id and l.unit = b.unit)`.execute(tx),
      )
      assert.deepEqual(rows, [])
    }
  },
)
