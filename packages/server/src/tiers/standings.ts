import { createHash } from 'node:crypto'
import type { Program } from '@tenth/contract'
import { underNewRules, type TierStanding } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { canonicalJson } from '../ledger/canonical-json.ts'
import { iso } from '../ledger/millis.ts'

/** Tells apart the rules that a standing was settled by. */
export function tierRulesHash({ tiers, timeZone }: Program): string {
  return createHash('sha256').update(canonicalJson({ tiers, timeZone })).digest('base64url')
}

/** Tells apart what members are looked at for. */
export function reviewRulesHash({ tiers, segments, timeZone }: Program): string {
  return createHash('sha256').update(canonicalJson({ tiers, segments, timeZone })).digest('base64url')
}

/** Where some members stand; who was never looked at is not there. New rules let them keep what they held. */
export async function loadStandings(
  tx: Tx,
  tenant: string,
  program: Program,
  members: readonly string[],
): Promise<Map<string, TierStanding>> {
  const { rows } = await sql<{ member: string; standing: TierStanding; rules: string }>`
    select member_id as member, standing, rules from tier_standings
    where program_id = ${tenant}
      and member_id in (select jsonb_array_elements_text(${JSON.stringify(members)}::jsonb))`.execute(tx)
  const current = tierRulesHash(program)
  return new Map(
    rows.map(({ member, standing, rules }) => [member, rules === current ? standing : underNewRules(standing)]),
  )
}

/** A standing that was settled, and when time alone changes it. */
export interface Settled {
  member: string
  standing: TierStanding
  dueAt: number | null
}

export async function saveStandings(
  tx: Tx,
  tenant: string,
  program: Program,
  settled: readonly Settled[],
): Promise<void> {
  if (settled.length === 0) return
  const rows = settled.map(({ member, standing, dueAt }) => ({
    member,
    standing,
    tier: standing.tier,
    due: iso(dueAt),
  }))
  await sql`
    with doc as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as s(member text, standing jsonb, tier text, due timestamptz)
    ),
    kept as (
      insert into tier_standings (program_id, member_id, standing, rules, due_at)
      select ${tenant}, member, standing, ${tierRulesHash(program)}, due from doc
      on conflict (program_id, member_id)
        do update set standing = excluded.standing, rules = excluded.rules, due_at = excluded.due_at
    )
    update members m set tier = doc.tier from doc
    where m.program_id = ${tenant} and m.id = doc.member and m.tier is distinct from doc.tier`.execute(tx)
}

/** Where a programme has no tiers any more, nobody holds one. */
export async function forgetTiers(tx: Tx, tenant: string, members: readonly string[]): Promise<void> {
  await sql`
    update members set tier = null
    where program_id = ${tenant} and tier is not null
      and id in (select jsonb_array_elements_text(${JSON.stringify(members)}::jsonb))`.execute(tx)
}
