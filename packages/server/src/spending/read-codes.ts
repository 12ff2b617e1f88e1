import { plainCode, type CodeImport } from '@tenth/contract'

/** The codes of an import, as they will be shown, and the rows that are none. */
export interface ReadCodes {
  codes: string[]
  /** How many stand in it more than once. */
  repeated: number
  refused: { row: number; detail: string }[]
}

const form = 'A code has 6 to 100 letters and digits; spaces and hyphens may stand between them.'

/** Reads a list of codes, or a file of them: CSV with one a line or with a column `code`, or NDJSON. */
export function readCodes(given: CodeImport): ReadCodes {
  const rows = 'codes' in given ? given.codes : rowsOf(given.file)
  const read: ReadCodes = { codes: [], repeated: 0, refused: [] }
  const seen = new Set<string>()
  rows.forEach((text, index) => {
    const code = text?.trim()
    if (code === '') return
    if (code === undefined || !isCode(code)) {
      read.refused.push({ row: index + 1, detail: form })
    } else if (seen.has(plainCode(code))) {
      read.repeated += 1
    } else {
      seen.add(plainCode(code))
      read.codes.push(code)
    }
  })
  return read
}

/** Whether a text can be a code, however it is written. */
export function isCode(code: string): boolean {
  return /^[\p{L}\p{N} \p{Pd}]{1,128}$/u.test(code) && /^.{6,100}$/u.test(plainCode(code))
}

/** One entry a line of the file; undefined where a line has no code, empty where there is nothing to read. */
function rowsOf(file: string): (string | undefined)[] {
  const lines = file.replace(/^\u{feff}/u, '').split(/\r?\n/)
  if (
    lines
      .find(line => line.trim() !== '')
      ?.trim()
      .startsWith('{')
  )
    return lines.map(ofJson)
  const columns = cells(lines[0] ?? '').map(name => name.toLowerCase())
  const column = columns.indexOf('code')
  return lines.map((line, index) => {
    if (line.trim() === '' || (column >= 0 && index === 0)) return ''
    return cells(line)[Math.max(0, column)]
  })
}

function ofJson(line: string): string | undefined {
  if (line.trim() === '') return ''
  try {
    const { code } = JSON.parse(line) as { code?: unknown }
    return typeof code === 'string' ? code : undefined
  } catch {
    return undefined
  }
}

/** Codes hold no quotes and no commas, so a quoted cell is one without them. */
function cells(line: string): string[] {
  return line.split(/[,;\t]/).map(cell => cell.trim().replace(/^"(.*)"$/, '$1'))
}
