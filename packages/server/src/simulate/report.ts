import type { Program, Simulation } from '@tenth/contract'
import type { Days } from './days.ts'
import type { Figures, RewardSums, RuleSums, UnitSums } from './figures.ts'
import type { World } from './world.ts'

interface Results {
  days: Days
  version: number
  counts: { activities: number; redemptions: number }
  recorded: Figures
  inForce: World
  draft: World
  notes: string[]
}

const mostMembers = 10

/** Puts the three columns beside each other. */
export function report({ days, version, counts, recorded, inForce, draft, notes }: Results): Simulation {
  const columns = { recorded, inForce: inForce.figures, draft: draft.figures }
  const programs = { recorded: inForce.program, inForce: inForce.program, draft: draft.program }
  const rules = keysOf(columns, 'rules').map(key => {
    const [rule = '', gives = ''] = key.split('\n')
    return {
      ...{ rule, gives },
      ...threefold(column => ruleFigures(columns[column].rules.get(key), gives, programs[column])),
    }
  })
  const rewards = keysOf(columns, 'rewards').map(reward => ({
    reward,
    ...threefold(column => columns[column].rewards.get(reward) ?? noReward),
  }))
  return {
    ...{ from: days.from.toISOString(), until: days.until.toISOString(), version, ...counts },
    currency: inForce.program.currency,
    members: membersOf(inForce, draft),
    ...{ rules, rewards },
    units: keysOf(columns, 'units').map(unit => ({
      unit,
      ...threefold(column => columns[column].units.get(unit) ?? noUnit),
    })),
    refusals: keysOf(columns, 'refusals').map(code => ({
      code,
      ...threefold(column => columns[column].refusals.get(code) ?? 0),
    })),
    cost: {
      points: threefold(column => {
        const { given, takenBack } = columns[column].units.get('points') ?? noUnit
        return worthOf(given - takenBack, programs[column])
      }),
      rewards: threefold(column =>
        [...columns[column].rewards.values()].reduce((all, { cost }) => all + (cost ?? 0), 0),
      ),
    },
    notes,
  }
}

const noReward: RewardSums = { taken: 0, given: 0, cancelled: 0, cost: null }
const noUnit: UnitSums = { given: 0, takenBack: 0, expired: 0, spent: 0, returned: 0 }

type Column = 'recorded' | 'inForce' | 'draft'

function threefold<Value>(of: (column: Column) => Value): Record<Column, Value> {
  return { recorded: of('recorded'), inForce: of('inForce'), draft: of('draft') }
}

/** Every name that one of the columns has, in order. */
function keysOf(columns: Record<Column, Figures>, list: keyof Figures): string[] {
  const keys = Object.values(columns).flatMap(figures => [...figures[list].keys()])
  return [...new Set(keys)].sort()
}

function ruleFigures(sums: RuleSums | undefined, gives: string, program: Program) {
  const { times, given, pending, expired, takenBack, face } = sums ?? noRule
  const worth = gives === 'points' ? worthOf(given - takenBack, program) : face
  return { times, given, pending, expired, takenBack, worth }
}

const noRule: RuleSums = { times: 0, given: 0, pending: 0, expired: 0, takenBack: 0, face: null }

/** What points are worth at the checkout, in minor units, rounded down. */
function worthOf(points: number, { checkout }: Program): number | null {
  if (!checkout) return null
  const exact = BigInt(points) * BigInt(checkout.worth)
  const per = BigInt(checkout.points)
  return Number(exact >= 0n || exact % per === 0n ? exact / per : exact / per - 1n)
}

function membersOf(inForce: World, draft: World): Simulation['members'] {
  const members = [...new Set([...inForce.people.keys(), ...draft.people.keys()])].sort()
  const given = ({ given }: World, member: string) => given.get(member)?.get('points') ?? 0
  const most = members
    .map(member => ({ member, inForce: given(inForce, member), draft: given(draft, member) }))
    .filter(one => one.inForce !== one.draft)
    .sort((a, b) => Math.abs(b.draft - b.inForce) - Math.abs(a.draft - a.inForce))
    .slice(0, mostMembers)
  const differ = members.filter(member => outcomeOf(inForce, member) !== outcomeOf(draft, member)).length
  return { concerned: members.length, differ, most }
}

/** What a member was given and is left with, in words that are the same where it is. */
function outcomeOf({ people, given, redemptionsOf }: World, member: string): string {
  const sums = (some: ReadonlyMap<string, number> | undefined) =>
    [...(some ?? [])].filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const taken = redemptionsOf(member).map(({ reward, status }) => `${reward} ${status === 'cancelled'}`)
  return JSON.stringify([sums(given.get(member)), sums(people.get(member)?.holdings()), taken.sort()])
}
