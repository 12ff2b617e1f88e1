/** What a spreadsheet would take for a formula, and what was guarded against that before. */
const formula = /^'*[=+\-@\t\r]/
const quoted = /[",;\t\r\n]|^\s|\s$/

/** One cell of CSV. A text that a spreadsheet would run gets an apostrophe before it, which an import takes away again. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = formula.test(text) ? `'${text}` : text
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
