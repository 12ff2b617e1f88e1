import type { ImportedMember } from '@tenth/contract'
import { sql } from 'kysely'
import { randomText } from '../auth/random-text.ts'
import type { Tx } from '../db/database.ts'
import { emailHash } from '../ledger/email-hash.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { write } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import type { Imported, Importing } from './imported.ts'
import { refuseRow, type Row } from './row.ts'

/** Makes members of customers who had joined elsewhere. Who is one already stays as they are. */
export async function importMembers(
  tx: Tx,
  rows: Row<ImportedMember>[],
  { tenant, now }: Importing,
): Promise<Imported> {
  const { program, emailSalt } = await programInForce(tx, tenant)
  const { ids, codes } = await taken(tx, tenant, rows)
  const imported: Imported = { added: 0, known: 0, refused: [], changed: [] }
  const fresh: ImportedMember[] = []
  for (const { line, value } of rows) {
    if (ids.has(value.id)) imported.known += 1
    else if (Date.parse(value.joinedAt) > now.getTime())
      imported.refused.push(refuseRow(line, '/joinedAt', 'This is in the future.'))
    else if (value.referralCode !== undefined && codes.has(value.referralCode))
      imported.refused.push(refuseRow(line, '/referralCode', 'Another member has this code.'))
    else {
      ids.add(value.id)
      if (value.referralCode !== undefined) codes.add(value.referralCode)
      fresh.push(value)
    }
  }
  const members = fresh.map(({ id, joinedAt, language, email, referralCode }) => ({
    id,
    joinedAt,
    language: language ?? program.languages[0] ?? null,
    emailHash: email === undefined ? null : emailHash(email, emailSalt).toString('hex'),
    referralCode: referralCode ?? randomText(10),
  }))
  imported.changed = await write(tx, tenant, { ...emptyWriting(), members })
  await saveProfiles(tx, tenant, fresh)
  return { ...imported, added: fresh.length }
}

/** Which of these ids and codes are somebody's. */
async function taken(
  tx: Tx,
  tenant: string,
  rows: Row<ImportedMember>[],
): Promise<{ ids: Set<string>; codes: Set<string> }> {
  const ids = JSON.stringify(rows.map(({ value }) => value.id))
  const codes = JSON.stringify(rows.flatMap(({ value }) => value.referralCode ?? []))
  const found = await sql<{ id: string | null; code: string | null }>`
    select id, null as code from members
    where program_id = ${tenant} and id in (select jsonb_array_elements_text(${ids}::jsonb))
    union all
    select null, referral_code from members
    where program_id = ${tenant} and referral_code in (select jsonb_array_elements_text(${codes}::jsonb))`.execute(tx)
  return {
    ids: new Set(found.rows.flatMap(({ id }) => id ?? [])),
    codes: new Set(found.rows.flatMap(({ code }) => code ?? [])),
  }
}

/** What members told of themselves, and the shop's words. */
async function saveProfiles(tx: Tx, tenant: string, members: readonly ImportedMember[]): Promise<void> {
  const told = members
    .filter(({ birthday, tags }) => birthday !== undefined || (tags?.length ?? 0) > 0)
    .map(({ id, birthday, birthdaySetAt, joinedAt, tags = [] }) => ({
      id,
      birthday,
      setAt: birthday === undefined ? undefined : (birthdaySetAt ?? joinedAt),
      tags: [...new Set(tags)],
    }))
  if (told.length === 0) return
  await sql`
    update members m set birthday = t.birthday, birthday_set_at = t."setAt", tags = t.tags
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      as t(id text, birthday text, "setAt" timestamptz, tags jsonb)
    where m.program_id = ${tenant} and m.id = t.id`.execute(tx)
}
