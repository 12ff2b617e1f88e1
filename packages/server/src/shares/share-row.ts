import type { Share } from '@tenth/contract'
import { sql, type RawBuilder } from 'kysely'

/** A share or follow as it is stored. */
export type ShareRow = Omit<Share, 'at' | 'next'> & { at: Date; next: Date | null }

/** The columns of a share. */
export const shareColumns: RawBuilder<ShareRow> = sql`
  id, member_id as member, kind, network, at, verified_at is not null as verified, given, next`

export function shareView({ at, next, ...row }: ShareRow): Share {
  return { ...row, at: at.toISOString(), next: next?.toISOString() ?? null }
}
