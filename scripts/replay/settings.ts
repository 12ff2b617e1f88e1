import { parseArgs } from 'node:util'
import { parse as parseCsv } from 'csv-parse/sync'
import { cdnow, type Columns } from './purchase-log.ts'

const usage = `Reports a log of purchases to a Tenth server, each once, and checks the totals.

  pnpm replay FILE [options]

Without --api a server of its own is started for the log, with its data in the folder.

  --api URL          the server        (or TENTH_API)
  --key sk_…         its secret key    (or TENTH_SECRET_KEY)
  --program FILE     the programme of the server of its own; default scripts/replay/replay.program.json
  --columns NAMES    where the log keeps customer,date,amount[,quantity]: names of the heading of a CSV file,
                     or numbers from 1; default ${[cdnow.customer, cdnow.date, cdnow.amount, cdnow.quantity].join(',')}, the CDNOW sample
  --concurrency N    customers reported at the same time; default 8
  --folder FOLDER    where data and what is settled are kept; default .tenth/replay
  --from-start       forget what an earlier, interrupted run had settled
`

/** The command line is wrong; the message says what is, and what there is to say. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'

  constructor(sentence: string) {
    super(`${sentence}\n\n${usage}`)
  }
}

export interface Settings {
  file: string
  /** Null for a server of its own. */
  server: { api: string; key: string } | null
  program: string | null
  columns: Columns
  concurrency: number
  folder: string | null
  fromStart: boolean
}

/** Reads the command line; throws SettingsError. */
export function readSettings(args: string[], env: NodeJS.ProcessEnv): Settings {
  const { values, positionals } = parse(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new SettingsError('Name one file.')
  const concurrency = Number(values.concurrency)
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 256) {
    throw new SettingsError('--concurrency takes a whole number from 1 to 256.')
  }
  const server = readServer(values.api ?? env['TENTH_API'], values.key ?? env['TENTH_SECRET_KEY'])
  if (server && values.program)
    throw new SettingsError('--program is for a server of its own; --api names one that has its programme.')
  return {
    file,
    server,
    program: values.program ?? null,
    columns: readColumns(values.columns),
    concurrency,
    folder: values.folder ?? null,
    fromStart: values['from-start'],
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        api: { type: 'string' },
        key: { type: 'string' },
        program: { type: 'string' },
        columns: { type: 'string' },
        concurrency: { type: 'string', default: '8' },
        folder: { type: 'string' },
        'from-start': { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new SettingsError((error as Error).message)
  }
}

function readServer(api: string | undefined, key: string | undefined): Settings['server'] {
  if (!api) return null
  if (!URL.canParse(api) || !/^https?:$/.test(new URL(api).protocol))
    throw new SettingsError('--api takes an address that begins with http:// or https://.')
  if (!key) throw new SettingsError('Give --key or TENTH_SECRET_KEY for the server of --api.')
  return { api, key }
}

function readColumns(list: string | undefined): Columns {
  if (list === undefined) return cdnow
  const [customer, date, amount, quantity, ...more] = namesIn(list)
  if (!customer || !date || !amount || quantity === '' || more.length > 0) {
    throw new SettingsError('--columns takes customer,date,amount or customer,date,amount,quantity.')
  }
  return { customer, date, amount, quantity }
}

/** A name that holds a comma stands between double quotes, as it does in the file. */
function namesIn(list: string): string[] {
  try {
    return parseCsv(list, { trim: true })[0] ?? []
  } catch {
    return []
  }
}
