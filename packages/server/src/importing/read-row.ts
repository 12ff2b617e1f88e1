import type { ImportKind, RefusedRow, RowsFormat } from '@tenth/contract'
import { check, pointerOf } from '../app/field-errors.ts'
import { plainJsonErrors } from '../app/plain-json.ts'
import { kinds, type Cell } from './kinds.ts'
import { refuseRow, type RawRow, type Row } from './row.ts'

/** What a row of a file says, or why it says nothing. */
export type ReadRow = { ok: true; row: Row<Record<string, unknown>> } | { ok: false; refused: RefusedRow[] }

const mostIgnored = 50

/** Checks a row against the contract; columns that an import does not take are put into `ignored`. */
export function readRow(raw: RawRow, kind: ImportKind, format: RowsFormat, ignored: Set<string>): ReadRow {
  if (raw.fault !== null) return { ok: false, refused: [refuseRow(raw.line, '', raw.fault)] }
  const { schema, cells } = kinds[kind]
  const given = raw.value as Record<string, unknown>
  for (const name of Object.keys(given)) {
    if (!(name in schema.shape) && ignored.size < mostIgnored) ignored.add(name.slice(0, 100).toWellFormed())
  }
  const value = format === 'csv' ? ofCells(given as Record<string, string>, cells) : given
  const faults = plainJsonErrors(value)
  const checked = faults.length > 0 ? { ok: false as const, errors: faults } : check(schema, value)
  if (checked.ok) return { ok: true, row: { line: raw.line, value: checked.value } }
  return { ok: false, refused: checked.errors.map(({ path, detail }) => refuseRow(raw.line, pointerOf(path), detail)) }
}

function ofCells(given: Record<string, string>, cells: Readonly<Record<string, Cell | undefined>>) {
  return Object.fromEntries(Object.entries(given).map(([name, text]) => [name, ofCell(text, cells[name])]))
}

/** A text that is not what the column holds stays a text, and is refused as one. */
function ofCell(text: string, cell: Cell | undefined): unknown {
  switch (cell) {
    case 'number':
      return /^[+-]?\d{1,16}$/.test(text.trim()) ? Number(text) : text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text
    case 'list':
      return text.split(' ').filter(Boolean)
    case 'json':
      return json(text)
    case undefined:
      return text
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
