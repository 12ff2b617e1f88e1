import { parse } from 'csv-parse/sync'
import { collect, LogError } from './log-error.ts'

/** Where a log keeps what: the names of its heading, or numbers counted from 1. */
export interface Columns {
  customer: string
  date: string
  amount: string
  /** How many units were bought; 1 where there is no such column. */
  quantity?: string | undefined
}

/** One purchase of a log, as text: what the numbers mean is for the reader of the fields to say. */
export interface Purchase {
  /** Its line in the file, counted from 1. */
  line: number
  customer: string
  date: string
  amount: string
  quantity: string
}

/** The columns of the CDNOW sample: customer, id in the sample, yyyymmdd, number of CDs, dollars. */
export const cdnow: Columns = { customer: '1', date: '3', quantity: '4', amount: '5' }

/** Reads a log: fields apart by white space, or a CSV file with a heading. Throws LogError. */
export function readLog(text: string, columns: Columns): Purchase[] {
  const names = [columns.customer, columns.date, columns.amount, columns.quantity].filter(name => name !== undefined)
  const numbered = names.every(name => /^\d+$/.test(name))
  const rows = numbered && !text.includes(',') ? splitBySpace(text) : parseCsv(text, numbered ? null : names)
  if (rows.length === 0) throw new LogError(['There is no purchase in it.'])
  return collect(rows, ({ line, fields }) => {
    const missing = names.filter(name => !fields[name])
    if (missing.length > 0) throw new Error(`Line ${line} has nothing in column ${missing.join(', ')}.`)
    const field = (name: string): string => fields[name] ?? ''
    return {
      line,
      customer: field(columns.customer),
      date: field(columns.date),
      amount: field(columns.amount),
      quantity: columns.quantity === undefined ? '1' : field(columns.quantity),
    }
  })
}

interface Row {
  line: number
  fields: Record<string, string>
}

function splitBySpace(text: string): Row[] {
  return text.split('\n').flatMap((content, index) => {
    const fields = content.trim().split(/\s+/)
    return fields[0] === '' ? [] : [{ line: index + 1, fields: numberFields(fields) }]
  })
}

function parseCsv(text: string, named: readonly string[] | null): Row[] {
  const records = csvRecords(text)
  const heading = named ? (records.shift()?.record ?? []) : null
  const unknown = heading ? (named ?? []).filter(name => !heading.includes(name)) : []
  if (unknown.length > 0)
    throw new LogError([`Its heading has no ${unknown.join(', ')}; it has ${heading?.join(', ')}.`])
  return records.map(({ record, info }) => ({
    line: info.lines,
    fields: heading ? Object.fromEntries(heading.map((name, i) => [name, record[i] ?? ''])) : numberFields(record),
  }))
}

/** A record, and where it stood: csv-parse's types do not know what its option `info` adds. */
interface CsvRecord {
  record: string[]
  info: { lines: number }
}

function csvRecords(text: string): CsvRecord[] {
  try {
    const records: unknown = parse(text, { bom: true, info: true, skip_empty_lines: true, trim: true })
    return records as CsvRecord[]
  } catch (error) {
    throw new LogError([(error as Error).message])
  }
}

function numberFields(fields: string[]): Record<string, string> {
  return Object.fromEntries(fields.map((value, index) => [String(index + 1), value]))
}
