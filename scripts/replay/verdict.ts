import type { Expected } from './expected.ts'

/** The closing lines of a replay, and whether both calculations agree to the point. */
export interface Verdict {
  agrees: boolean
  lines: string[]
}

/** Puts what the server holds beside what the second calculation expects. */
export function compare(held: ReadonlyMap<string, bigint>, { totals, unknownRules }: Expected): Verdict {
  const number = new Intl.NumberFormat('en')
  const rows = [...totals].map(([unit, expected]) => ({ unit, expected, found: held.get(unit) ?? 0n }))
  const lines = rows.map(({ unit, expected, found }) => {
    const sign = found === expected ? 'as calculated from the file' : `but the file says ${number.format(expected)}`
    return `${unit}: ${number.format(found)}, ${sign}`
  })
  if (unknownRules.length > 0) {
    lines.push(`Not calculated a second time, because they have conditions: ${unknownRules.join(', ')}.`)
  }
  return { agrees: unknownRules.length === 0 && rows.every(({ expected, found }) => found === expected), lines }
}
