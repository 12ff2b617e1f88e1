import type { Consent, ShopProfile } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'

interface Row {
  language: string | null
  birthday: string | null
  birthdaySetAt: Date | null
  tags: string[]
}

/** All that a member told, with the shop's tags. */
export async function profileOf(tx: Tx, tenant: string, member: string): Promise<ShopProfile> {
  const { rows } = await sql<Row>`
    select language, birthday, birthday_set_at as "birthdaySetAt", tags from members
    where program_id = ${tenant} and id = ${member}`.execute(tx)
  const [row] = rows
  if (!row) throw new ProblemError('member_unknown')
  const { rows: accounts } = await sql<{ kind: string; hint: string; at: Date }>`
    select kind, hint, at from linked_accounts
    where program_id = ${tenant} and member_id = ${member} and revoked_at is null order by kind`.execute(tx)
  return {
    ...row,
    birthdaySetAt: row.birthdaySetAt?.toISOString() ?? null,
    consents: await consentsNow(tx, tenant, member),
    accounts: accounts.map(account => ({ ...account, at: account.at.toISOString() })),
  }
}

/** What a member agrees to now: the newest line of each purpose. */
export async function consentsNow(tx: Tx, tenant: string, member: string): Promise<Consent[]> {
  const { rows } = await sql<Omit<Consent, 'at'> & { at: Date }>`
    select distinct on (purpose) purpose, granted, at, source, text_version as text from consents
    where program_id = ${tenant} and member_id = ${member} order by purpose, id desc`.execute(tx)
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}

/** Every line of them, newest first, so many at most, after the one with this id. */
export async function consentHistory(
  tx: Tx,
  tenant: string,
  member: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<(Consent & { id: string })[]> {
  const { rows } = await sql<Omit<Consent, 'at'> & { id: string; at: Date }>`
    select id, purpose, granted, at, source, text_version as text from consents
    where program_id = ${tenant} and member_id = ${member} and (${after}::text is null or id < ${after}::text collate "C")
    order by id desc limit ${limit}`.execute(tx)
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}
