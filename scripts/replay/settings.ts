import { parseArgs } from 'node:util'
import { cdnow, type Columns } from './purchase-log.ts'

export const usage = `Reports a log of purchases to a Tenth server, each once, and checks the totals.

  pnpm replay FILE [options]

Without --api a server of its own is started, which keeps its data in .tenth/replay.

  --api URL          the server        (or TENTH_API)
  --key sk_…         its secret key    (or TENTH_SECRET_KEY)
  --columns NAMES    where the log keeps customer,date,amount[,quantity]: names of the heading of a CSV file,
                     or numbers from 1; default ${[cdnow.customer, cdnow.date, cdnow.amount, cdnow.quantity].join(',')}, the CDNOW sample
  --concurrency N    customers reported at the same time; default 8
  --from-start       forget what an earlier, interrupted run had settled
`

export interface Settings {
  file: string
  server: { api: string; key: string } | null
  columns: Columns
  concurrency: number
  fromStart: boolean
}

/** Reads the command line; throws a sentence about what is wrong with it. */
export function readSettings(args: string[], env: NodeJS.ProcessEnv): Settings {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      api: { type: 'string' },
      key: { type: 'string' },
      columns: { type: 'string' },
      concurrency: { type: 'string', default: '8' },
      'from-start': { type: 'boolean', default: false },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error('Name one file.')
  const concurrency = Number(values.concurrency)
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 256) {
    throw new Error('--concurrency takes a whole number from 1 to 256.')
  }
  const api = values.api ?? env['TENTH_API']
  const key = values.key ?? env['TENTH_SECRET_KEY']
  if (api !== undefined && key === undefined) throw new Error('Give --key or TENTH_SECRET_KEY for the server of --api.')
  const server = api !== undefined && key !== undefined ? { api, key } : null
  return { file, server, columns: readColumns(values.columns), concurrency, fromStart: values['from-start'] }
}

function readColumns(list: string | undefined): Columns {
  if (list === undefined) return cdnow
  const [customer, date, amount, quantity, ...more] = list.split(',').map(name => name.trim())
  if (!customer || !date || !amount || more.length > 0) {
    throw new Error('--columns takes customer,date,amount or customer,date,amount,quantity.')
  }
  return { customer, date, amount, quantity }
}
