import { parse } from 'csv-parse/sync'

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

/** Reads a log: fields apart by white space, or a CSV file with a heading. */
export function readLog(text: string, columns: Columns): Purchase[] {
  const numbered = Object.values(columns).every(name => name === undefined || /^\d+$/.test(name))
  const rows = numbered && !text.includes(',') ? splitBySpace(text) : parseCsv(text, numbered)
  return rows.map(({ line, fields }) => {
    const field = (name: string): string => {
      const value = fields[name]
      if (value === undefined || value === '') throw new Error(`Line ${line} has no column ${name}.`)
      return value
    }
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

function parseCsv(text: string, numbered: boolean): Row[] {
  const records: { record: string[]; info: { lines: number } }[] = parse(text, {
    bom: true,
    info: true,
    skip_empty_lines: true,
    trim: true,
  })
  const heading = numbered ? null : records.shift()?.record
  return records.map(({ record, info }) => ({
    line: info.lines,
    fields: heading ? Object.fromEntries(heading.map((name, i) => [name, record[i] ?? ''])) : numberFields(record),
  }))
}

function numberFields(fields: string[]): Record<string, string> {
  return Object.fromEntries(fields.map((value, index) => [String(index + 1), value]))
}
