import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ImportKind, rowTypes, type ImportState, type RefusedRow } from '@tenth/contract'
import { CommandError } from './command-error.ts'
import { asShop, type RowFlags } from './shop-calls.ts'

interface ImportFlags extends RowFlags {
  id?: string
  dryRun?: boolean
  report?: string
}

/** `tenth import KIND FILE`: sends the rows of a file, and tells what became of them. */
export async function importFile(kind: string, file: string, flags: ImportFlags): Promise<void> {
  if (!ImportKind.safeParse(kind).success) {
    throw new CommandError(`There is no ${JSON.stringify(kind)} to import. Use ${ImportKind.options.join(', ')}.`, 2)
  }
  const type = typeOf(file)
  if (!(await stat(file).catch(() => null))?.isFile()) throw new CommandError(`${file} is no file that can be read.`)
  // The same file is the same import, so that the same command goes on after it was broken off.
  const id = flags.id ?? `${kind}-${basename(file)}`.replace(/[^\w.-]/g, '-').slice(0, 128)
  await asShop(flags, async call => {
    const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array<ArrayBuffer>>
    const path = `/v1/imports/${encodeURIComponent(id)}?kind=${kind}&dryRun=${flags.dryRun ?? false}`
    const reply = await call(path, { method: 'POST', headers: { 'content-type': type }, body, duplex: 'half' })
    const report = flags.report === undefined ? process.stderr : createWriteStream(flags.report)
    const state = await tell(reply, report)
    if (report !== process.stderr) await finished(report.end())
    process.stdout.write(summary(state))
    if (state.refused > 0) process.exitCode = 1
  })
}

function typeOf(file: string): string {
  if (/\.csv$/i.test(file)) return rowTypes.csv
  if (/\.(ndjson|jsonl)$/i.test(file)) return rowTypes.ndjson
  throw new CommandError(`${file} is neither .csv nor .ndjson.`, 2)
}

/** Every line but the last is a refused row. */
async function tell(reply: Response, report: Writable): Promise<ImportState> {
  let open = ''
  let last = ''
  for await (const text of (reply.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
    const lines = (open + text).split('\n')
    open = lines.pop() ?? ''
    for (const line of lines) {
      if (last !== '') report.write(`${last}\n`)
      last = line
    }
  }
  return JSON.parse(last) as Exclude<ImportState, RefusedRow>
}

function summary({ status, rows, added, known, refused, dryRun, ignored }: ImportState): string {
  const what = dryRun ? 'Nothing was written. Of' : 'Of'
  const stop = status === 'stopped' ? ' It stopped: correct the file, and import it under a new --id.' : ''
  const left = ignored.length > 0 ? ` Columns that an import does not take: ${ignored.join(', ')}.` : ''
  return `${what} ${rows} rows ${added} are new, ${known} were there, ${refused} are refused.${stop}${left}\n`
}
