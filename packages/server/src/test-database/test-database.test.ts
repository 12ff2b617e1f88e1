import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from './test-database.ts'

const db = await testDatabase()
after(() => db.close())

test('requests run under a role that owns nothing', async () => {
  const { rows } = await db.transaction('deli', tx =>
    sql<{ role: string; owned: number }>`
      select current_user as role, count(*)::int as owned from pg_class where relowner = current_user::regrole`.execute(
      tx,
    ),
  )
  assert.deepEqual(rows, [{ role: 'tenth_app', owned: 0 }])
})

test('large whole numbers come back exactly, as numbers', async () => {
  const { rows } = await db.transaction('deli', tx => sql`select 9007199254740991::bigint as most`.execute(tx))
  assert.deepEqual(rows, [{ most: Number.MAX_SAFE_INTEGER }])
})
