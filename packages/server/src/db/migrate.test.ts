import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { postgresTestUrl } from '../test-database/postgres.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migration-files.ts'
import { openDatabase } from './open-database.ts'
import { pgliteConnection, postgresConnection, type SqlConnection } from './sql-connection.ts'

// Both databases, whichever the rest runs on: a server may find either in any state.

const openers: Record<string, () => Promise<SqlConnection & { close: () => Promise<void> }>> = {
  PGlite: async () => {
    const pglite = await PGlite.create()
    return { ...pgliteConnection(pglite), close: () => pglite.close() }
  },
  PostgreSQL: async () => {
    const client = await connect(await postgresTestUrl())
    return { ...postgresConnection(client), close: () => client.end() }
  },
}

for (const [name, open] of Object.entries(openers)) {
  test(`on ${name}, migrating again changes nothing, and what this release does not know is refused`, async t => {
    const connection = await open()
    t.after(() => connection.close())
    await migrate(connection)
    await migrate(connection)
    const count = (await readMigrations()).length
    const rows = await connection.query(`select 1 from tenth.migrations`)
    assert.equal(rows.length, count)

    await connection.run(`insert into tenth.migrations (number, name, checksum) values (9999, '9999_future.sql', '')`)
    await assert.rejects(migrate(connection), /newer release \(9999_future\.sql\)/)
    await connection.run(`delete from tenth.migrations where number = 9999`)
    await connection.run(`update tenth.migrations set checksum = 'other' where number = 2`)
    await assert.rejects(migrate(connection), /0002_members\.sql of the database is not the one of this release/)
  })
}

test('several servers that start at once migrate once', async () => {
  const url = await emptyDatabase()
  const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ connectionString: url, connections: 1 })))
  for (const database of databases) await database.close()
})

test('a user who may not make the role hears what to run', async () => {
  const url = await emptyDatabase()
  const client = await connect(url)
  await client.query(`create role shop login; grant all on database ${new URL(url).pathname.slice(1)} to shop`)
  await client.end()
  const asShop = url.replace('postgres@', 'shop@')
  await assert.rejects(
    openDatabase({ connectionString: asShop }),
    /CREATE ROLE tenth_app NOLOGIN;\s+GRANT tenth_app TO shop;/,
  )
})

test('an ordinary user who was granted the role owns the tables and serves', async () => {
  const url = await emptyDatabase()
  const client = await connect(url)
  const name = new URL(url).pathname.slice(1)
  await client.query(`create role owner login; grant create on database ${name} to owner; grant tenth_app to owner`)
  await client.end()
  const database = await openDatabase({ connectionString: url.replace('postgres@', 'owner@') })
  await database.transaction('deli', tx => tx.insertInto('programs').values({ program_id: 'deli' }).execute())
  const seen = await database.transaction('other', tx => tx.selectFrom('programs').selectAll().execute())
  assert.equal(seen.length, 0)
  await database.close()
})

async function emptyDatabase(): Promise<string> {
  const url = await postgresTestUrl()
  const name = `empty_${process.hrtime.bigint()}`
  const client = await connect(url)
  await client.query(`create database ${name} template template0`)
  await client.end()
  return url.replace(new URL(url).pathname, `/${name}`)
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}
