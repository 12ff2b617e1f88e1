import type { ShopProfile } from '@tenth/contract'
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import type { Changed } from '../ledger/write.ts'
import { asMember, settleProfile } from './as-member.ts'
import { profileOf } from './profile-of.ts'

/** Sets all the tags a member carries, each once, in the order of their letters. */
export async function saveTags(
  db: Database,
  { tenant, member, tags }: { tenant: string; member: string; tags: readonly string[] },
  clock: Clock,
): Promise<{ profile: ShopProfile; changed: Changed[] }> {
  return asMember(db, tenant, member, async tx => {
    const before = await profileOf(tx, tenant, member)
    const next = JSON.stringify([...new Set(tags)].sort())
    if (JSON.stringify(before.tags) === next) return { profile: before, changed: [] }
    await sql`
      update members set tags = ${next}::jsonb where program_id = ${tenant} and id = ${member}`.execute(tx)
    const at = clock.now().toISOString()
    await emit(tx, tenant, [{ id: clock.newId(), type: 'profile.changed', member, data: { changed: ['tags'] }, at }])
    const changed = await settleProfile(tx, tenant, member, clock)
    return { profile: await profileOf(tx, tenant, member), changed }
  })
}
