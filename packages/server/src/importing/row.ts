import type { RefusedRow } from '@tenth/contract'

/** One row of a file as it was read, before anything is made of it. */
export interface RawRow {
  /** Where it begins; the file's first line is 1. */
  line: number
  /** Its exact content, by which the same file is known again. */
  text: string
  /** What it holds: of CSV texts by column. */
  value: unknown
  /** Why it cannot be read; null where it can. */
  fault: string | null
}

/** A row that is as it should be by itself. */
export interface Row<T> {
  line: number
  value: T
}

/** Says no to a row. */
export function refuseRow(line: number, pointer: string, detail: string): RefusedRow {
  return { line, pointer, detail }
}
