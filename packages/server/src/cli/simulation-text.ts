import type { Simulation } from '@tenth/contract'

type Threefold<Value> = { recorded: Value; inForce: Value; draft: Value }

/** A simulation as a person reads it on a terminal. */
export function simulationText(simulation: Simulation): string {
  const { from, until, activities, redemptions, members, version } = simulation
  const days = `from ${from} until ${until}`
  if (activities + redemptions === 0) return `Nothing happened ${days}. Take other days.\n`
  const parts = [
    `${count(activities, 'activity', 'activities')} and ${count(redemptions, 'redemption', 'redemptions')} of ${count(members.concerned, 'member', 'members')}, ${days}.`,
    `Recorded is what the ledger has; version ${version} is in force. Nothing was written.`,
    '',
    ...table('given', rulesOf(simulation)),
    ...table('rewards', rewardsOf(simulation)),
    ...table('in all', totalsOf(simulation)),
    ...table(
      'refused',
      simulation.refusals.map(({ code, ...times }) => [code, times]),
    ),
    differing(simulation),
    ...members.most.map(({ member, inForce, draft }) => `  ${member}: ${draft} points instead of ${inForce}`),
    '',
    ...simulation.notes.map(note => `- ${note}`),
  ]
  return `${parts.join('\n')}\n`
}

type Rows = [name: string, values: Threefold<number | null>, money?: Intl.NumberFormat][]

function rulesOf({ rules, currency }: Simulation): Rows {
  const money = moneyIn(currency)
  return rules.flatMap(({ rule, gives, ...figures }): Rows => {
    const of = (key: keyof typeof figures.draft) => eachOf(figures, one => one[key])
    const name = `${rule || '(time)'}: ${gives}`
    const rows: Rows = [
      [name, of('given')],
      ['  times', of('times')],
      ['  pending', of('pending')],
      ['  expired', of('expired')],
      ['  taken back', of('takenBack')],
      ['  worth', of('worth'), money],
    ]
    return rows.filter(([, values], index) => index === 0 || isSaid(values))
  })
}

function rewardsOf({ rewards, currency }: Simulation): Rows {
  const money = moneyIn(currency)
  return rewards.flatMap(({ reward, ...figures }): Rows => {
    const of = (key: keyof typeof figures.draft) => eachOf(figures, one => one[key])
    const rows: Rows = [
      [`${reward}: taken`, of('taken')],
      ['  given', of('given')],
      ['  cancelled', of('cancelled')],
      ['  cost', of('cost'), money],
    ]
    return rows.filter(([, values], index) => index === 0 || isSaid(values))
  })
}

function totalsOf({ units, cost, currency }: Simulation): Rows {
  const money = moneyIn(currency)
  const rows = units.flatMap(({ unit, ...figures }): Rows => [
    [`${unit}: given`, eachOf(figures, one => one.given)],
    ['  taken back', eachOf(figures, one => one.takenBack)],
    ['  expired', eachOf(figures, one => one.expired)],
    ['  spent', eachOf(figures, one => one.spent)],
    ['  returned', eachOf(figures, one => one.returned)],
  ])
  return [...rows, ['points are worth', cost.points, money], ['rewards cost', cost.rewards, money]]
}

function differing({ members: { differ, concerned } }: Simulation): string {
  return differ === 0
    ? 'Nobody would be given or left with anything else under the draft than under the programme in force.'
    : `${differ} of ${concerned} members would be given or left with something else.`
}

/** Right-aligned columns, and how much more the draft is than the programme in force. */
function table(title: string, rows: Rows): string[] {
  if (rows.length === 0) return []
  const lines = [
    [title, 'recorded', 'in force', 'draft', 'difference'],
    ...rows.map(([name, { recorded, inForce, draft }, money]) => {
      const difference = inForce === null || draft === null ? null : draft - inForce
      return [name, ...[recorded, inForce, draft].map(value => shown(value, money)), signed(difference, money)]
    }),
  ]
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(...lines.map(line => line[column]?.length ?? 0)))
  const aligned = lines.map(line =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
  return [...aligned, '']
}

function eachOf<Figures, Value>(figures: Threefold<Figures>, of: (one: Figures) => Value): Threefold<Value> {
  return { recorded: of(figures.recorded), inForce: of(figures.inForce), draft: of(figures.draft) }
}

function isSaid(values: Threefold<number | null>): boolean {
  return Object.values(values).some(value => value !== null && value !== 0)
}

function shown(value: number | null, money?: Intl.NumberFormat): string {
  if (value === null) return '-'
  return money ? moneyText(value, money) : String(value)
}

function signed(value: number | null, money?: Intl.NumberFormat): string {
  if (value === null) return '-'
  return value > 0 ? `+${shown(value, money)}` : shown(value, money)
}

function moneyIn(currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' })
}

function moneyText(minor: number, money: Intl.NumberFormat): string {
  const digits = money.resolvedOptions().maximumFractionDigits ?? 2
  return money.format(minor / 10 ** digits).replace(/\u00a0/g, ' ')
}

function count(many: number, one: string, more: string): string {
  return `${many} ${many === 1 ? one : more}`
}
