import type { ProfileChange, ShopProfile } from '@tenth/contract'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit, type NewEvent } from '../ledger/emit.ts'
import type { Changed } from '../ledger/write.ts'
import { asMember, settleProfile } from './as-member.ts'
import { consentsNow, profileOf } from './profile-of.ts'

/** What is to change, of whom, and where it was said. */
export interface Changing {
  tenant: string
  member: string
  change: ProfileChange
  source: string
}

/** Changes what a member told; what stays as it is leaves no trace. */
export async function changeProfile(
  db: Database,
  { tenant, member, change, source }: Changing,
  clock: Clock,
): Promise<{ profile: ShopProfile; changed: Changed[] }> {
  return asMember(db, tenant, member, async tx => {
    const before = await profileOf(tx, tenant, member)
    const at = clock.now().toISOString()
    const named = (['language', 'birthday'] as const).filter(
      key => change[key] !== undefined && change[key] !== before[key],
    )
    if (named.length > 0) await saveChange(tx, tenant, member, change, named.includes('birthday'), at)
    const consents = await newConsents(tx, { tenant, member, change, source })
    await saveConsents(tx, tenant, member, consents, at, clock.newId)
    const events: NewEvent[] = [
      ...(named.length > 0
        ? [{ id: clock.newId(), type: 'profile.changed' as const, member, data: { changed: named }, at }]
        : []),
      ...consents.map(data => ({ id: clock.newId(), type: 'consent.changed' as const, member, data: { ...data }, at })),
    ]
    await emit(tx, tenant, events)
    const changed = events.length > 0 ? await settleProfile(tx, tenant, member, clock) : []
    return { profile: await profileOf(tx, tenant, member), changed }
  })
}

/** A birthday that is entered anew counts from now on, so that none is moved into tomorrow. */
async function saveChange(
  tx: Tx,
  tenant: string,
  member: string,
  { language, birthday }: ProfileChange,
  birthdayChanges: boolean,
  at: string,
): Promise<void> {
  await sql`
    update members set
      language = coalesce(${language ?? null}, language),
      birthday = case when ${birthdayChanges} then ${birthday ?? null} else birthday end,
      birthday_set_at = case when ${birthdayChanges} then ${at}::timestamptz else birthday_set_at end
    where program_id = ${tenant} and id = ${member}`.execute(tx)
}

interface NewConsent {
  purpose: string
  granted: boolean
  source: string
  text: string | null
}

/** The consents that say something new: another answer, or the same to another text. */
async function newConsents(tx: Tx, { tenant, member, change, source }: Changing): Promise<NewConsent[]> {
  const known = new Map((await consentsNow(tx, tenant, member)).map(consent => [consent.purpose, consent]))
  return (change.consents ?? [])
    .map(({ text = null, ...consent }) => ({ ...consent, source, text }))
    .filter(({ purpose, granted, text }) => {
      const before = known.get(purpose)
      return before?.granted !== granted || (text !== null && before.text !== text)
    })
}

async function saveConsents(
  tx: Tx,
  tenant: string,
  member: string,
  consents: readonly NewConsent[],
  at: string,
  newId: () => string,
): Promise<void> {
  if (consents.length === 0) return
  const rows = JSON.stringify(consents.map(consent => ({ ...consent, id: newId() })))
  await sql`
    insert into consents (program_id, id, member_id, purpose, granted, at, source, text_version)
    select ${tenant}, c.id, ${member}, c.purpose, c.granted, ${at}, c.source, c.text
    from jsonb_to_recordset(${rows}::jsonb) as c(id text, purpose text, granted boolean, source text, text text)`.execute(
    tx,
  )
}
