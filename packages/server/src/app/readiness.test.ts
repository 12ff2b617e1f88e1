import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../db/database.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { createApp } from './create-app.ts'

test('a server is ready on a database of its own release, and neither on an older nor on a newer one', async () => {
  const db = await testDatabase()
  const app = createApp({ db })
  const ready = async () => {
    const response = await app.fetch(new Request('http://shop.test/readyz'))
    const body = (await response.json()) as { detail?: string }
    return [response.status, body.detail]
  }
  assert.equal((await ready())[0], 200)
  await asOwner(db, sql`insert into tenth.migrations (number, name, checksum) values (9999, '9999_later.sql', 'x')`)
  assert.deepEqual(await ready(), [503, 'The database was migrated by a newer release. Start that one.'])
  await asOwner(db, sql`delete from tenth.migrations where number > 1`)
  assert.equal((await ready())[0], 503)
  assert.match((await ready())[1]?.toString() ?? '', /older than this release/)
  await db.close()
})

async function asOwner(db: Database, statement: RawBuilder<unknown>): Promise<void> {
  await db.kysely.transaction().execute(async tx => {
    await sql`set local role none`.execute(tx)
    await statement.execute(tx)
  })
}
