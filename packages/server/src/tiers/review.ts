import type { OwnOccasion, Program } from '@tenth/contract'
import {
  countedSince,
  purchasesSince,
  segmentsOf,
  settleTier,
  tierDueAt,
  type Counted,
  type MemberState,
  type Purchase,
  type TierCalendar,
  type TierStanding,
  type TierStep,
} from '@tenth/engine'
import type { Tx } from '../db/database.ts'
import { emit, type NewEvent } from '../ledger/emit.ts'
import { memberStates } from '../ledger/member-states.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { saveSegments, segmentChange, type SegmentChange } from '../segments/member-segments.ts'
import { countedOf, pointsOf, purchasesOf } from './counted.ts'
import { tierEvent, tierOccasion } from './announce.ts'
import { forgetTiers, loadStandings, saveStandings, type Settled } from './standings.ts'
import { saveTierChanges } from './tier-changes.ts'
import { waitsFor } from './waits-for.ts'

/** What a look at members found: whose page shows something new, and what has happened by it. */
export interface Reviewed {
  changed: Changed[]
  /** To be applied in the same transaction. */
  occasions: OwnOccasion[]
}

interface Found {
  state: MemberState
  segments: SegmentChange
  tier: (Settled & { steps: TierStep[] }) | null
}

/** Whether there is anything to look at. */
export function isReviewed({ tiers, segments }: Program): boolean {
  return tiers !== undefined || segments.length > 0
}

/** Brings segments and tiers of some members up to now. The caller has locked them. */
export async function review(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  members: readonly string[],
  { now, newId }: { now: Date; newId: () => string },
): Promise<Reviewed> {
  const { program, version } = inForce
  if (!isReviewed(program) || members.length === 0) return { changed: [], occasions: [] }
  const found = await lookAt(tx, tenant, program, members, now.getTime())
  await saveSegments(
    tx,
    tenant,
    found.map(({ segments }) => segments),
    now,
  )
  const settled = found.flatMap(({ tier }) => tier ?? [])
  await saveStandings(tx, tenant, program, settled)
  if (!program.tiers) await forgetTiers(tx, tenant, members)
  const steps = settled.flatMap(({ member, steps }) => steps.map(step => ({ ...step, member })))
  const staff = { reason: null, author: null }
  await saveTierChanges(
    tx,
    tenant,
    version,
    steps.map(step => ({ ...step, ...staff, id: newId() })),
  )
  const segments = found.flatMap(({ segments }) => segments.events)
  const events: Omit<NewEvent, 'id'>[] = [
    ...steps.map(tierEvent),
    ...segments.map(event => ({ ...event, at: now.toISOString() })),
  ]
  await emit(
    tx,
    tenant,
    events.map(event => ({ ...event, id: newId() })),
  )
  const touched = new Set([...steps, ...segments].map(({ member }) => member))
  const changed = touched.size > 0 ? await write(tx, tenant, { ...emptyWriting(), touched }) : []
  const reached = found.flatMap(({ state, tier }) => (tier ? tierOccasion(program, state.profile.tier, tier) : []))
  const occasions = [...found.flatMap(({ segments }) => segments.occasions), ...reached]
  return { changed, occasions: occasions.filter(({ type }) => waitsFor(program, type)) }
}

async function lookAt(
  tx: Tx,
  tenant: string,
  program: Program,
  members: readonly string[],
  now: number,
): Promise<Found[]> {
  const { tiers } = program
  const states = [...(await memberStates(tx, tenant, members)).values()]
  const ids = states.map(({ id }) => id)
  const standings = tiers ? await loadStandings(tx, tenant, program, ids) : new Map<string, TierStanding>()
  const since = new Map(states.map(state => [state.id, tierSince(program, state, standings.get(state.id), now)]))
  const bought = await purchasesOf(tx, tenant, purchaseDays(program, since, now))
  const points =
    tiers?.counts === 'points' ? await pointsOf(tx, tenant, tiers, onlyKnown(since)) : new Map<string, Counted[]>()
  return states.map(state => {
    const purchases = bought.get(state.id) ?? []
    const first = segmentsOf(program, state.profile, purchases, now)
    const counted = tiers ? countedOf(tiers, purchases, points.get(state.id) ?? []) : []
    const standing = standings.get(state.id) ?? null
    const tier = tiers
      ? settle(calendarOf(program, tiers, state), standing, { counted, segments: first }, state, now)
      : null
    return {
      state,
      tier,
      segments: segmentChange(program, state, afterTier(program, state, tier, first, purchases, now), now),
    }
  })
}

/** Segments may look at the tier, so they are told again where it changed. */
function afterTier(
  program: Program,
  { profile }: MemberState,
  settled: Settled | null,
  first: string[],
  purchases: readonly Purchase[],
  now: number,
): string[] {
  if (!settled || settled.standing.tier === profile.tier) return first
  return segmentsOf(program, { ...profile, tier: settled.standing.tier }, purchases, now)
}

function settle(
  calendar: TierCalendar,
  before: TierStanding | null,
  known: { counted: readonly { at: number; amount: number }[]; segments: readonly string[] },
  state: MemberState,
  now: number,
): Settled & { steps: TierStep[] } {
  const facts = { ...known, joinedAt: calendar.joinedAt }
  const { standing, steps } = settleTier(calendar, before, facts, now)
  return { member: state.id, standing, steps, dueAt: tierDueAt(calendar, standing, facts, now) }
}

/** The calendar that a member's tiers go by. */
export function calendarOf(program: Program, rules: TierCalendar['rules'], { profile }: MemberState): TierCalendar {
  return { rules, timeZone: program.timeZone, joinedAt: profile.joinedAt }
}

function tierSince(program: Program, state: MemberState, standing: TierStanding | undefined, now: number) {
  const { tiers } = program
  if (!tiers || tiers.counts === 'segment') return null
  return countedSince(calendarOf(program, tiers, state), standing ?? null, now)
}

/** Segments and tiers each look back their own way; the longer counts. */
function purchaseDays(program: Program, tier: ReadonlyMap<string, number | null>, now: number): Map<string, number> {
  const segments = purchasesSince(program, now)
  const { counts } = program.tiers ?? {}
  const days = new Map<string, number>()
  for (const [member, since] of tier) {
    const some = [segments, counts === 'spent' || counts === 'orders' ? since : null].filter(day => day !== null)
    if (some.length > 0) days.set(member, Math.min(...some))
  }
  return days
}

function onlyKnown(since: ReadonlyMap<string, number | null>): Map<string, number> {
  return new Map([...since].flatMap(([member, at]) => (at === null ? [] : [[member, at] as const])))
}
