import { finished } from 'node:stream/promises'
import { CsvError, parse, type Info, type Parser } from 'csv-parse'
import { unguarded } from '../exporting/csv-cell.ts'
import { unreadable } from './decode.ts'
import type { RawRow } from './row.ts'

/** Longer than any row of ours, in characters. */
const longest = 256 * 1024
const delimiters = [',', ';', '\t'] as const

/** Rows of CSV under a line of headings; commas, semicolons and tabs part cells, whichever the headings use. */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<RawRow> {
  const [head, all] = await peek(chunks)
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(head),
    info: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    max_record_size: longest,
  })
  let columns: string[] | null = null
  let last = 0
  try {
    for await (const { record, info } of parsed(parser, all)) {
      if (columns === null) columns = headings(record)
      else yield rowOf(columns, record, info.lines - linesInside(record))
      last = info.lines
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw unreadable(last + 1, sentences[error.code] ?? 'This is no CSV.')
  }
  if (columns === null) throw unreadable(1, 'The file is empty. Its first line names the columns.')
}

interface Parsed {
  record: string[]
  info: Info
}

/** Every row that was read before something went wrong comes out, wherever it did. */
async function* parsed(parser: Parser, chunks: AsyncIterable<string>): AsyncGenerator<Parsed> {
  const ready: Parsed[] = []
  parser.on('data', (row: Parsed) => ready.push(row))
  const end = finished(parser).then(
    () => null,
    (error: unknown) => error,
  )
  for await (const chunk of chunks) {
    await new Promise(done => parser.write(chunk, done))
    yield* ready.splice(0)
    if (parser.destroyed) break
  }
  if (!parser.destroyed) parser.end()
  const error = await end
  yield* ready.splice(0)
  if (error instanceof Error) throw error
}

const sentences: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened and never closed.',
  CSV_MAX_RECORD_SIZE: 'This row is longer than 256 KiB: perhaps a quotation mark is opened and not closed.',
  INVALID_OPENING_QUOTE:
    'A quotation mark stands inside a cell. Put the whole cell into quotation marks, and double it.',
  CSV_INVALID_CLOSING_QUOTE: 'Something stands behind a closing quotation mark. Double those inside of a cell.',
}

/** The first line, as far as it is needed, and everything. */
async function peek(chunks: AsyncIterable<string>): Promise<[string, AsyncIterable<string>]> {
  const rest = chunks[Symbol.asyncIterator]()
  let head = ''
  while (!/[\r\n]/.test(head) && head.length < longest) {
    const next = await rest.next()
    if (next.done) break
    head += next.value
  }
  async function* all(): AsyncGenerator<string> {
    if (head !== '') yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  }
  return [head, all()]
}

/** How many lines a row has more than one. */
function linesInside(record: string[]): number {
  return record.reduce((sum, cell) => sum + cell.split(/\r\n|[\r\n]/).length - 1, 0)
}

function delimiterOf(head: string): string {
  const line = head.split(/[\r\n]/, 1)[0] ?? ''
  const count = (mark: string) => line.split(mark).length
  return delimiters.reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function headings(record: string[]): string[] {
  const names = record.map(name => name.trim())
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice !== undefined) throw unreadable(1, `The column ${JSON.stringify(twice.slice(0, 100))} stands twice.`)
  return names
}

function rowOf(columns: string[], record: string[], line: number): RawRow {
  const text = JSON.stringify(record)
  if (record.length > columns.length) {
    const fault = `This row has ${record.length} cells, and there are ${columns.length} columns.`
    return { line, text, value: null, fault }
  }
  const cells = record.map((cell, index) => [columns[index] ?? '', unguarded(cell)] as const)
  return {
    line,
    text,
    value: Object.fromEntries(cells.filter(([name, cell]) => name !== '' && cell !== '')),
    fault: null,
  }
}
