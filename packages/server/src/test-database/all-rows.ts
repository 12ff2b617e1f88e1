import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** Every row of a tenant in every table, as text by table; also what the application itself does not see. */
export async function allRows(db: Database, tenant: string): Promise<Map<string, string>> {
  return db.transaction(tenant, async tx => {
    await sql`set local role none`.execute(tx)
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'tenth' and column_name = 'program_id' order by 1`.execute(tx)
    const all = new Map<string, string>()
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ text: string }>`
        select to_jsonb(t)::text as text from ${sql.table(`tenth.${name}`)} t
        where program_id = ${tenant} order by 1`.execute(tx)
      all.set(name, rows.map(({ text }) => text).join('\n'))
    }
    return all
  })
}
