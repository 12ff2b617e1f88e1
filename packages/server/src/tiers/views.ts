import type { Program, TierState } from '@tenth/contract'
import { countedSince, settleTier, tierProgress, type MemberState } from '@tenth/engine'
import type { Tx } from '../db/database.ts'
import { iso } from '../ledger/millis.ts'
import { countedOf, pointsOf, purchasesOf } from './counted.ts'
import { calendarOf } from './review.ts'
import { loadStandings } from './standings.ts'

/** Where members stand now, by id, whether or not the day's work has been round; empty where there are no tiers. */
export async function tierViews(
  tx: Tx,
  tenant: string,
  program: Program,
  states: readonly MemberState[],
  now: Date,
): Promise<Map<string, TierState>> {
  const { tiers } = program
  if (!tiers) return new Map()
  const moment = now.getTime()
  const standings = await loadStandings(
    tx,
    tenant,
    program,
    states.map(({ id }) => id),
  )
  const since = new Map(
    states.map(state => {
      const standing = standings.get(state.id) ?? null
      return [state.id, countedSince(calendarOf(program, tiers, state), standing, moment)]
    }),
  )
  const none = new Map<string, number>()
  const points = await pointsOf(tx, tenant, tiers, tiers.counts === 'points' ? since : none)
  const bought = await purchasesOf(tx, tenant, ['spent', 'orders'].includes(tiers.counts) ? since : none)
  return new Map(
    states.map(state => {
      const calendar = calendarOf(program, tiers, state)
      const counted = countedOf(tiers, bought.get(state.id) ?? [], points.get(state.id) ?? [])
      const facts = { joinedAt: calendar.joinedAt, counted, segments: state.profile.segments }
      const { standing } = settleTier(calendar, standings.get(state.id) ?? null, facts, moment)
      const { reviewAt, ...progress } = tierProgress(calendar, standing, facts, moment)
      const { tier, since: from, floor } = standing
      const holds = floor && (floor.until === null || floor.until > moment) ? floor : null
      const view = { id: tier, since: iso(from), reviewAt: iso(reviewAt), counts: tiers.counts, ...progress }
      return [state.id, { ...view, floor: holds && { tier: holds.tier, until: iso(holds.until) } }]
    }),
  )
}
