import type { OwnOccasion, Program } from '@tenth/contract'
import { localTime, type MemberState } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { NewEvent } from '../ledger/emit.ts'
import { ownId } from '../tiers/own-id.ts'

/** Which segments a member entered and left, and what is told of it. */
export interface SegmentChange {
  member: string
  entered: string[]
  left: string[]
  events: (Omit<NewEvent, 'id' | 'at'> & { member: string })[]
  occasions: OwnOccasion[]
}

/** Compares the segments that a member is in with those that are known. */
export function segmentChange(
  program: Program,
  state: MemberState,
  segments: readonly string[],
  now: number,
): SegmentChange {
  const { id: member, profile } = state
  const entered = segments.filter(segment => !profile.segments.includes(segment))
  const left = profile.segments.filter(segment => !segments.includes(segment))
  const day = localTime(now, program.timeZone).toPlainDate().toString()
  return {
    member,
    entered,
    left,
    events: [
      ...entered.map(segment => ({ type: 'segment.entered' as const, member, data: { segment } })),
      ...left.map(segment => ({ type: 'segment.left' as const, member, data: { segment } })),
    ],
    // Once a day for a segment, so that going in and out by turns earns once.
    occasions: entered.map(segment => ({
      type: 'segment.entered',
      id: ownId('segment', day, segment, member),
      member,
      name: segment,
      data: { segment },
    })),
  }
}

export async function saveSegments(
  tx: Tx,
  tenant: string,
  changes: readonly SegmentChange[],
  now: Date,
): Promise<void> {
  const rows = (key: 'entered' | 'left') =>
    JSON.stringify(changes.flatMap(({ member, [key]: names }) => names.map(segment => ({ member, segment }))))
  if (changes.every(({ entered, left }) => entered.length + left.length === 0)) return
  await sql`
    with gone as (
      delete from member_segments s using jsonb_to_recordset(${rows('left')}::jsonb) as l(member text, segment text)
      where s.program_id = ${tenant} and s.member_id = l.member and s.segment = l.segment
    )
    insert into member_segments (program_id, member_id, segment, since)
    select ${tenant}, e.member, e.segment, ${now}
    from jsonb_to_recordset(${rows('entered')}::jsonb) as e(member text, segment text)`.execute(tx)
}
