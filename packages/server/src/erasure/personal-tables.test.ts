import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../test-database/test-database.ts'
import { personalTables } from './personal-tables.ts'

// A new table about members, or one that hangs on such a table, is found here before anybody asks for their data.

const db = await testDatabase()
after(() => db.close())

/** Says only that an event was sent to the shop's own systems, and how that went. */
const impersonal = new Set(['webhook_deliveries', 'webhook_attempts'])

interface Link {
  from: string
  to: string
  deferrable: boolean
  column: string
}

async function links(): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select f.relname as from, t.relname as to, k.condeferrable as deferrable, a.attname as column
    from pg_constraint k
    join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
    where k.contype = 'f' and k.connamespace = 'tenth'::regnamespace`.execute(db.kysely)
  return rows
}

test('everything about a member is exported: every table that names one, or hangs on one that does', async () => {
  const named = await sql<{ name: string }>`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'tenth' and column_name in ('member_id', 'advocate_id', 'friend_id')`.execute(db.kysely)
  const personal = new Set(['members', ...named.rows.map(({ name }) => name)])
  const all = await links()
  for (let before = 0; before !== personal.size;) {
    before = personal.size
    for (const { from, to } of all) if (personal.has(to) && !impersonal.has(from)) personal.add(from)
  }
  const listed = new Set(personalTables.map(({ table }) => table))
  assert.deepEqual([...personal].filter(table => !listed.has(table)).sort(), [])
  assert.deepEqual(
    [...listed].filter(table => !personal.has(table)),
    [],
  )
})

test('whatever names a member can be renamed with them: constraints wait, and triggers let it be', async () => {
  const stubborn = (await links()).filter(
    ({ column, deferrable }) =>
      ['member_id', 'advocate_id', 'friend_id', 'activity_id'].includes(column) && !deferrable,
  )
  assert.deepEqual(stubborn, [])
  const triggers = await sql<{ text: string }>`
    select pg_get_triggerdef(t.oid) as text from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'tenth'::regnamespace and not t.tgisinternal
      and pg_get_triggerdef(t.oid) like '% BEFORE %UPDATE %'`.execute(db.kysely)
  for (const { text } of triggers.rows) assert.match(text, /erasing\(\)/)
})

/** Texts that somebody may have written about a person: erasure empties them. All others hold ids, words of the programme or the schema's own. */
const written: Record<string, string[]> = {
  activities: ['content', 'result'],
  cases: ['body'],
  case_steps: ['note'],
  cancellations: ['words'],
  tier_changes: ['reason'],
  survey_askings: ['answers'],
  referrals: ['review', 'held'],
  events: ['data'],
}

test('erasure empties every column that holds what somebody wrote', async () => {
  const { rows } = await sql<{ source: string }>`
    select prosrc as source from pg_proc where proname = 'erase_member'`.execute(db.kysely)
  for (const [table, columns] of Object.entries(written)) {
    for (const column of columns) {
      assert.match(rows[0]?.source ?? '', new RegExp(`update ${table}\\b[^;]*\\b${column} = `), `${table}.${column}`)
    }
  }
})
