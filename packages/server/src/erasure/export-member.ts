import type { PersonalData } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import { personalTables, type PersonalTable } from './personal-tables.ts'

/** Everything that is kept about a member, in one document. */
export function exportMember(
  db: Database,
  { tenant, member }: { tenant: string; member: string },
  now: Date,
): Promise<PersonalData> {
  return db.transaction(tenant, async tx => {
    const data: PersonalData['data'] = {}
    for (const personal of personalTables) {
      const rows = await rowsOf(tx, tenant, member, personal)
      if (personal.section === 'member' && rows.length === 0) throw new ProblemError('member_unknown')
      data[personal.section] = rows
    }
    return { member, exportedAt: now.toISOString(), data }
  })
}

async function rowsOf(
  tx: Tx,
  tenant: string,
  member: string,
  { table, of, hides = [] }: PersonalTable,
): Promise<Record<string, unknown>[]> {
  const hidden = JSON.stringify(['program_id', 'turn', ...hides])
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(t) - array(select jsonb_array_elements_text(${hidden}::jsonb)) as row
    from ${sql.table(table)} t where t.program_id = ${tenant} and ${of(member)}`.execute(tx)
  return rows.map(({ row }) => Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])))
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
