import { unreadable } from './decode.ts'
import type { RawRow } from './row.ts'

/** Longer than any row of ours. */
const longest = 256 * 1024

/** One JSON object a line; empty lines are none. A line that is no object is a row with a fault. */
export async function* ndjsonRows(chunks: AsyncIterable<string>): AsyncGenerator<RawRow> {
  let line = 0
  let open = ''
  for await (const chunk of chunks) {
    const lines = (open + chunk).split('\n')
    open = lines.pop() ?? ''
    for (const text of lines) {
      line += 1
      if (text.trim() !== '') yield rowOf(text, line)
    }
    if (open.length > longest) throw unreadable(line + 1, 'This line is longer than 256 KiB.')
  }
  if (open.trim() !== '') yield rowOf(open, line + 1)
}

function rowOf(text: string, line: number): RawRow {
  if (text.length > longest) throw unreadable(line, 'This line is longer than 256 KiB.')
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      // A field without a value is one that is not there, as in CSV.
      const given = Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null))
      return { line, text, value: given, fault: null }
    }
  } catch {
    // Told below.
  }
  return { line, text, value: null, fault: 'This line is no JSON object.' }
}
