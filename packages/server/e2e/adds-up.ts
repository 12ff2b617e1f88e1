import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { Database } from '../src/db/database.ts'

interface Sums {
  member: string
  unit: string
  balance: number
  owed: number
  entries: number
  lots: number
}

/** Holds every balance of a tenant against the sum of its entries and the sum of its lots, behind the server's back. */
export async function addsUp(db: Database, tenant: string): Promise<Sums[]> {
  const { rows } = await db.transaction(tenant, tx =>
    sql<Sums>`
      select b.member_id as member, b.unit, b.balance + b.pending as balance, b.owed,
        (select coalesce(sum(amount + pending), 0)::bigint from entries e
          where (e.program_id, e.member_id, e.unit) = (b.program_id, b.member_id, b.unit)) as entries,
        (select coalesce(sum(remaining), 0)::bigint from lots l
          where (l.program_id, l.member_id, l.unit) = (b.program_id, b.member_id, b.unit)) as lots
      from balances b order by b.member_id, b.unit`.execute(tx),
  )
  assert.ok(rows.length > 0, 'nobody has a balance')
  for (const sums of rows) {
    assert.equal(sums.entries, sums.balance, `entries of ${sums.member} in ${sums.unit}`)
    assert.equal(sums.lots, sums.balance + sums.owed, `lots of ${sums.member} in ${sums.unit}`)
  }
  return rows
}
