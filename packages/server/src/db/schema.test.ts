import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'

// Everything here goes behind the server's back: what the code would never do, the schema does not allow either.

const db = await testDatabase()
after(() => db.close())

const immutable = ['entries', 'program_versions', 'vouchers']

for (const table of immutable) {
  test(`no row of ${table} can be changed or deleted`, async () => {
    const shop = await used()
    await refused(shop, `update ${table} set program_id = program_id`, /permission denied/)
    await refused(shop, `delete from ${table}`, /permission denied/)
    await refused(shop, `truncate ${table}`, /permission denied/)
  })

  test(`not even the owner changes a row of ${table} by mistake`, async () => {
    const shop = await used()
    for (const change of [
      `update ${table} set program_id = program_id`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      const asOwner = db.transaction(shop.name, async tx => {
        await sql`set local role none`.execute(tx)
        await sql.raw(change).execute(tx)
      })
      await assert.rejects(asOwner, /its rows never change/)
    }
  })
}

test('lots and balances have no writer but the entries', async () => {
  const shop = await used()
  for (const table of ['lots', 'balances']) {
    await refused(shop, `update ${table} set program_id = program_id`, /permission denied/)
    await refused(shop, `delete from ${table}`, /permission denied/)
    await refused(
      shop,
      `insert into ${table} (program_id, member_id, unit) values ('x', 'ann', 'points')`,
      /permission denied/,
    )
  }
})

test('every table keeps tenants apart, and the application owns none of them', async () => {
  const { rows } = await sql<{ name: string; forced: boolean; owner: string }>`
    select relname as name, relrowsecurity and relforcerowsecurity as forced, relowner::regrole::text as owner
    from pg_class where relnamespace = 'tenth'::regnamespace and relkind = 'r' and relname <> 'migrations'`.execute(
    db.kysely,
  )
  assert.ok(rows.length >= 16)
  for (const { name, forced, owner } of rows)
    assert.deepEqual([name, forced, owner === 'tenth_app'], [name, true, false])
})

test('a tenant neither sees nor writes another tenant’s rows', async () => {
  const [mine, theirs] = [await used(), await used()]
  const tables = [
    'members',
    'entries',
    'lots',
    'balances',
    'orders',
    'order_lines',
    'activities',
    'redemptions',
    'vouchers',
    'keys',
  ]
  for (const table of tables) {
    const { rows } = await run<{ count: number }>(
      mine,
      `select count(*)::int from ${table} where program_id = '${theirs.name}'`,
    )
    assert.deepEqual([table, rows[0]?.count], [table, 0])
  }
  const { numAffectedRows } = await run(mine, `update members set revision = 99 where program_id = '${theirs.name}'`)
  assert.equal(Number(numAffectedRows), 0)
  const member = (tenant: string) =>
    `insert into members (program_id, id, joined_at, referral_code) values ('${tenant}', 'eve', now(), 'eve-code')`
  await refused(mine, member(theirs.name), /row-level security/)
})

test('without a tenant nothing is seen', async () => {
  await used()
  const { rows } = await db.transaction('', tx => sql`select from entries`.execute(tx))
  assert.equal(rows.length, 0)
})

test('the scope of the day’s work reads what is due and writes nothing', async () => {
  const shop = await used()
  const { rows } = await db.transaction('*', tx => sql`select from lots where program_id = ${shop.name}`.execute(tx))
  assert.equal(rows.length, 1)
  await assert.rejects(
    db.transaction('*', tx => sql`insert into programs (program_id) values ('*')`.execute(tx)),
    /violates|row-level security/,
  )
  for (const table of ['members', 'entries', 'activities', 'keys']) {
    const seen = await db.transaction('*', tx => sql`select from ${sql.table(table)}`.execute(tx))
    assert.deepEqual([table, seen.rows.length], [table, 0])
  }
})

test('a lot cannot be overspent', async () => {
  const shop = await used()
  await refused(shop, entry(shop, { kind: "'adjust'", amount: '-61', lot: lotOf(shop) }), /remaining|not_negative/)
})

test('an entry cannot touch a lot of another member or unit', async () => {
  const shop = await used()
  await shop.join('eve')
  await refused(
    shop,
    entry(shop, { member_id: "'eve'", kind: "'adjust'", amount: '5', lot: lotOf(shop) }),
    /foreign key/,
  )
  await refused(
    shop,
    entry(shop, { unit: "'sandwich'", kind: "'adjust'", amount: '5', lot: lotOf(shop) }),
    /foreign key/,
  )
  await refused(shop, entry(shop, { kind: "'adjust'", amount: '5', lot: "'no-such-lot'" }), /foreign key/)
})

test('no effect happens twice', async () => {
  const shop = await used()
  await refused(
    shop,
    entry(shop, {
      kind: "'earn'",
      amount: '60',
      lot: "'new-entry'",
      effect: `(select effect from entries where kind = 'earn')`,
    }),
    /effect_once/,
  )
})

test('an entry means what its kind says', async () => {
  const shop = await used()
  const wrong: Record<string, string>[] = [
    { kind: "'earn'", amount: '-5', lot: "'new-entry'" },
    { kind: "'earn'", amount: '5', lot: 'null' },
    { kind: "'redeem'", amount: '-5', lot: lotOf(shop), redemption_id: 'null' },
    { kind: "'reverse'", amount: '5', lot: lotOf(shop) },
    { kind: "'repay'", amount: '5', lot: lotOf(shop) },
    { kind: "'expire'", amount: '5', lot: lotOf(shop) },
    { kind: "'activate'", amount: '5', pending: '-4', lot: lotOf(shop) },
    { kind: "'adjust'", amount: '0', lot: lotOf(shop) },
    { kind: "'gift'", amount: '5', lot: lotOf(shop) },
  ]
  for (const columns of wrong) await refused(shop, entry(shop, columns), /check constraint/)
})

test('a debt is never repaid beyond itself', async () => {
  const shop = await used()
  await refused(shop, entry(shop, { kind: "'repay'", amount: '5', lot: 'null' }), /not_negative|owed/)
})

/** A member with 60 points in one lot, one order, and a coffee for which 40 more were paid. */
async function used(): Promise<Shop> {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(5000)], 'one')
  await shop.redeem('ann', { reward: 'coffee' })
  return shop
}

function lotOf({ name }: Shop): string {
  return `(select id from lots where program_id = '${name}' limit 1)`
}

function entry({ name }: Shop, columns: Record<string, string>): string {
  const all: Record<string, string> = {
    program_id: `'${name}'`,
    id: "'new-entry'",
    member_id: "'ann'",
    unit: "'points'",
    pending: '0',
    at: 'now()',
    version: '1',
    effect: "'new-effect'",
    ...columns,
  }
  return `insert into entries (${Object.keys(all).join(', ')}) values (${Object.values(all).join(', ')})`
}

function run<Row>(shop: Shop, statement: string) {
  return db.transaction(shop.name, tx => sql.raw<Row>(statement).execute(tx))
}

async function refused(shop: Shop, statement: string, reason: RegExp): Promise<void> {
  await assert.rejects(run(shop, statement), reason, statement)
}
