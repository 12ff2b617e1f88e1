import type { Signs } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { KeptSignal } from './signals.ts'

/** Whose signs are asked for: a friend, or somebody who is about to become one, and who recommended them. */
export interface SignsAsked {
  key: string
  member: string
  advocate: string
  /** What the activity tells, beside what is known. */
  signals: readonly KeptSignal[]
  /** Friends who joined in the 24 hours before are counted; null counts none. */
  joining: string | null
}

/** So many steps up: whoever recommended the advocate, and so on. */
const mostSteps = 12

/**
 * What friends have in common with those around them, by key. It looks at members that nobody has locked: what another
 * transaction is about to add is seen the next time, when the friend comes to count at the latest.
 */
export async function signsOf(tx: Tx, tenant: string, asked: readonly SignsAsked[]): Promise<Map<string, Signs>> {
  if (asked.length === 0) return new Map()
  const { rows } = await sql<Signs & { key: string }>`
    with recursive ask as (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        as a(key text, member text, advocate text, signals jsonb, joining timestamptz)
    ),
    known as (
      select a.key, s.kind, decode(s.hash, 'hex') as hash
      from ask a, jsonb_to_recordset(a.signals) as s(kind text, hash text)
      union
      select a.key, s.kind, s.hash from ask a
      join member_signals s on s.program_id = ${tenant} and s.member_id = a.member
    ),
    above as (
      select key, advocate collate "C" as member, 0 as step from ask
      union
      select u.key, r.advocate_id::text collate "C", u.step + 1 from above u
      join referrals r on r.program_id = ${tenant} and r.friend_id = u.member where u.step < ${mostSteps}
    )
    select a.key,
      coalesce((
        select jsonb_agg(distinct k.kind) from known k where k.key = a.key and exists (
          select from member_signals s
          where s.program_id = ${tenant} and s.kind = k.kind and s.hash = k.hash and s.member_id in (
            select a.advocate::tenth.id
            union all
            select r.friend_id from referrals r
            where r.program_id = ${tenant} and r.advocate_id = a.advocate and r.friend_id <> a.member
          )
        )
      ), '[]') as near,
      coalesce((
        select jsonb_agg(distinct k.kind) from known k
        join above u on u.key = k.key and u.step > 0
        join member_signals s
          on s.program_id = ${tenant} and s.member_id = u.member and s.kind = k.kind and s.hash = k.hash
        where k.key = a.key
      ), '[]') as up,
      (
        select count(*) from referrals r
        where r.program_id = ${tenant} and r.advocate_id = a.advocate
          and r.at <= a.joining and r.at > a.joining - interval '24 hours'
      ) as recent
    from ask a`.execute(tx)
  return new Map(rows.map(({ key, ...signs }) => [key, signs]))
}
