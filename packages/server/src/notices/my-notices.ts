import type { MyNotice, Notice, Program, ProgramChange } from '@tenth/contract'
import { factsOfMember, holds, isDuring, type MemberState } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { changesId } from './tell-changes.ts'

/** Changes of the programme are told for so long, and so many of them at most. */
const days = 90
const mostChanges = 20

interface Changes {
  version: number
  at: Date
  changes: ProgramChange[]
}

const order = { high: 0, normal: 1, low: 2 } as const

/** What there is to tell each of some members now, what matters most first. */
export async function noticesOf(
  tx: Tx,
  tenant: string,
  program: Program,
  members: readonly MemberState[],
  now: Date,
): Promise<Map<string, MyNotice[]>> {
  const { items, changes } = program.notices
  if (items.length === 0 && !changes) return new Map(members.map(({ id }) => [id, []]))
  const recent = changes ? await recentChanges(tx, tenant, now) : []
  const seen = await seenBy(tx, tenant, members, [
    ...items.map(({ id }) => id),
    ...recent.map(({ version }) => changesId(version)),
  ])
  return new Map(
    members.map(member => {
      const isSeen = (id: string) => seen.has(`${id} ${member.id}`)
      const announced = items.filter(item => isFor(item, program, member, now)).map(item => announcement(item, isSeen))
      // Who joined later knows the programme as it is.
      const changed = recent
        .filter(({ at }) => at.getTime() > member.profile.joinedAt)
        .map(one => changesNotice(one, isSeen))
      return [member.id, [...announced, ...changed].sort((a, b) => order[a.priority] - order[b.priority])]
    }),
  )
}

/** How much of it each member has not seen. */
export async function unseenOf(
  tx: Tx,
  tenant: string,
  program: Program,
  members: readonly MemberState[],
  now: Date,
): Promise<Map<string, number>> {
  const notices = await noticesOf(tx, tenant, program, members, now)
  return new Map([...notices].map(([member, items]) => [member, items.filter(({ seen }) => !seen).length]))
}

function isFor({ audience, window }: Notice, program: Program, { profile }: MemberState, now: Date): boolean {
  const at = now.getTime()
  if (window && !isDuring(window, at, program.timeZone)) return false
  return !audience || holds(audience, factsOfMember(program, profile, at))
}

function announcement({ id, name, description, url, priority }: Notice, isSeen: (id: string) => boolean): MyNotice {
  const said = { ...(description !== undefined && { description }), ...(url !== undefined && { url }) }
  return { kind: 'announcement', id, name, ...said, priority, seen: isSeen(id) }
}

function changesNotice({ version, at, changes }: Changes, isSeen: (id: string) => boolean): MyNotice {
  const id = changesId(version)
  return { kind: 'changes', id, version, at: at.toISOString(), changes, priority: 'normal', seen: isSeen(id) }
}

async function recentChanges(tx: Tx, tenant: string, now: Date): Promise<Changes[]> {
  const since = new Date(now.getTime() - days * 86_400_000)
  const { rows } = await sql<Changes>`
    select version, at, changes from program_changes
    where program_id = ${tenant} and at > ${since} order by version desc limit ${mostChanges}`.execute(tx)
  return rows
}

/** Which of these notices were seen by whom, as `notice member`. */
async function seenBy(
  tx: Tx,
  tenant: string,
  members: readonly MemberState[],
  notices: readonly string[],
): Promise<Set<string>> {
  const ids = JSON.stringify(members.map(({ id }) => id))
  const { rows } = await sql<{ notice: string; member: string }>`
    select notice, member_id as member from notices_seen
    where program_id = ${tenant} and member_id in (select jsonb_array_elements_text(${ids}::jsonb))
      and notice in (select jsonb_array_elements_text(${JSON.stringify(notices)}::jsonb))`.execute(tx)
  return new Set(rows.map(({ notice, member }) => `${notice} ${member}`))
}
