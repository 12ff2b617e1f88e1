import { setImmediate as pause } from 'node:timers/promises'
import type { Program, Simulation } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { Database } from '../db/database.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { daysOf, type Days } from './days.ts'
import { addAll, addRefusal } from './figures.ts'
import { budgetsThen, codeOf, loadPage, type Loading } from './load-page.ts'
import { notesOf } from './notes.ts'
import { passTime } from './pass-time.ts'
import { countOf, pastOf, type Past } from './past.ts'
import { readOnly } from './read-only.ts'
import { carriedGifts, recorded } from './recorded.ts'
import { replayActivity, tell } from './replay-activity.ts'
import { replayOther } from './replay-other.ts'
import { replayRedemption, replayReturn, replayUse } from './replay-redemption.ts'
import { report } from './report.ts'
import { stillPending } from './still-pending.ts'
import { World } from './world.ts'

export interface Simulating {
  tenant: string
  program: Program
  /** Days of the time zone of the programme in force. */
  from: string
  to: string
  now: Date
  /** Told how much of all has been gone through. */
  onProgress?: (done: number, all: number) => void
  /** The most activities that are gone through. @default without limit */
  most?: number
}

/**
 * Goes through past days again, under the programme in force and under a draft, and says what each would have given and
 * cost beside what the ledger has. It reads one moment of the ledger and writes nothing.
 *
 * @throws ProblemError without a programme, in another currency, or where the days are not over or hold too much.
 */
export function simulate(db: Database, simulating: Simulating): Promise<Simulation> {
  const { tenant, program, now, most = Infinity } = simulating
  return readOnly(db, tenant, async tx => {
    const inForce = await programInForce(tx, tenant)
    if (program.currency !== inForce.program.currency) {
      const detail = `The programme in force is in ${inForce.program.currency}.`
      throw new ProblemError('currency_differs', { errors: [{ pointer: '/program/currency', detail }] })
    }
    const days = daysOf(simulating, inForce.program.timeZone, now)
    const counts = await countOf(tx, tenant, days)
    if (counts.activities > most) throw tooMuch(counts.activities, most)
    const budgets = await budgetsThen(tx, tenant, days.from)
    const worlds = [inForce.program, program].map(
      document => new World(document, inForce.program, days.from.getTime(), budgets),
    )
    const loading: Loading = {
      ...{ tx, tenant, worlds, from: days.from },
      ...{ members: new Set(), orders: new Set(), brought: new Map(), codes: new Map() },
    }
    const told = await goThrough(loading, days, counts, simulating.onProgress)
    for (const world of worlds) {
      passTime(world, [...world.people.keys()], days.until.getTime(), tell)
      stillPending(world)
    }
    const then = await recorded(tx, tenant, days)
    for (const [code, times] of told.refusals) addRefusal(then, code, times)
    // Of whoever did nothing in these days, time alone made what there is, under any programme.
    const members = [...loading.members]
    for (const more of [await recorded(tx, tenant, days, members), await carriedGifts(tx, tenant, days, members)]) {
      for (const world of worlds) addAll(world.figures, more)
    }
    const notes = await notesOf(tx, tenant, { days, guests: told.guests, programs: worlds.map(world => world.program) })
    const [before, draft] = worlds as [World, World]
    return report({ days, version: inForce.version, counts, recorded: then, inForce: before, draft, notes })
  })
}

/** What the ledger itself said to what happened. */
interface Told {
  refusals: Map<string, number>
  /** Activities of customers who had not joined. */
  guests: number
}

const atOnce = 50

/** Lets everything happen again in every world, a batch at a time. */
async function goThrough(
  loading: Loading,
  days: Days,
  { activities, redemptions }: { activities: number; redemptions: number },
  onProgress: Simulating['onProgress'],
): Promise<Told> {
  const told: Told = { refusals: new Map(), guests: 0 }
  let done = 0
  for await (const page of pastOf(loading.tx, loading.tenant, days)) {
    await loadPage(loading, page)
    for (const [index, past] of page.entries()) {
      // A server has others to answer, too.
      if (index % atOnce === 0) await pause()
      if (past.kind === 'activity') hear(told, past)
      for (const world of loading.worlds) replay(world, past, loading)
    }
    done += page.filter(({ kind }) => kind === 'activity' || kind === 'redeemed').length
    onProgress?.(done, activities + redemptions)
  }
  return told
}

function hear(told: Told, { activity, refusals }: Extract<Past, { kind: 'activity' }>): void {
  for (const code of refusals) told.refusals.set(code, (told.refusals.get(code) ?? 0) + 1)
  if (activity === null) told.guests += 1
}

function replay(world: World, past: Past, { brought, codes }: Loading): void {
  switch (past.kind) {
    case 'activity': {
      const { activity, refusals, member, at } = past
      if (activity === null) return refusals.forEach(code => world.refuse(code))
      const known = { brought: brought.get(member), advocateOfCode: codes.get(codeOf(past) ?? ''), refusals }
      return replayActivity(world, activity, known, at)
    }
    case 'redeemed':
      return replayRedemption(world, past)
    case 'returned':
      return replayReturn(world, past)
    case 'used':
    case 'released':
      return replayUse(world, past)
    case 'other':
      return replayOther(world, past)
  }
}

function tooMuch(activities: number, most: number): ProblemError {
  const detail = `There are ${activities} activities in these days, and ${most} can be gone through in one request. Take fewer days, or use the command tenth simulate.`
  return new ProblemError('invalid', { errors: [{ pointer: '/from', detail }] })
}
