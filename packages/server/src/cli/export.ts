import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { ExportKind } from '@tenth/contract'
import { CommandError } from './command-error.ts'
import { asShop, type RowFlags } from './shop-calls.ts'

interface ExportFlags extends RowFlags {
  format: string
  out?: string
}

/** `tenth export KIND`: all rows of a kind, to a file or to the terminal. */
export async function exportFile(kind: string, flags: ExportFlags): Promise<void> {
  if (!ExportKind.safeParse(kind).success) {
    throw new CommandError(`There is no ${JSON.stringify(kind)} to export. Use ${ExportKind.options.join(', ')}.`, 2)
  }
  if (!['csv', 'ndjson'].includes(flags.format)) throw new CommandError('--format is csv or ndjson.', 2)
  await asShop(flags, async call => {
    const reply = await call(`/v1/exports/${kind}?format=${flags.format}`)
    const rows = Readable.fromWeb(reply.body as NodeStream<Uint8Array>)
    if (flags.out === undefined) return pipeline(rows, process.stdout, { end: false })
    try {
      await pipeline(rows, createWriteStream(flags.out, { flags: 'wx', mode: 0o600 }))
    } catch (error) {
      throw new CommandError(`${flags.out} cannot be written: ${(error as Error).message}`, 1, { cause: error })
    }
  })
}
