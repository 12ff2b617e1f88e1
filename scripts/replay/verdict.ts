import type { Expected } from './expected.ts'
import type { Sent } from './send.ts'

/** The closing lines of a replay, and whether both calculations agree to the point. */
export interface Verdict {
  agrees: boolean
  lines: string[]
}

/** Puts what the server holds beside what the second calculation expects. */
export function compare(
  held: ReadonlyMap<string, bigint>,
  { totals, unknown }: Expected,
  { refused, skipped }: Pick<Sent, 'refused' | 'skipped'>,
): Verdict {
  const number = new Intl.NumberFormat('en')
  const rows = [...totals].map(([unit, expected]) => ({ unit, expected, found: held.get(unit) ?? 0n }))
  const lines = rows.map(({ unit, expected, found }) => {
    const sign = found === expected ? 'as calculated from the file' : `but the file says ${number.format(expected)}`
    return `${unit}: ${number.format(found)}, ${sign}`
  })
  if (unknown.length > 0) lines.push(`Not calculated a second time: ${unknown.join(', ')}.`)
  lines.push(...refused.map(({ id, why }) => `${id} was not accepted: ${why}`))
  const agrees = unknown.length === 0 && refused.length === 0 && rows.every(({ expected, found }) => found === expected)
  if (!agrees && skipped > 0) lines.push('If the server’s data is new since the last run, use --from-start.')
  return { agrees, lines }
}
