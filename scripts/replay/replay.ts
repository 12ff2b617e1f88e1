import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createShop } from '@tenth/core/shop'
import { SingleBar } from 'cli-progress'
import { root } from '../workspace/root.ts'
import { Checkpoint } from './checkpoint.ts'
import { LogError } from './log-error.ts'
import { readLog } from './purchase-log.ts'
import { ProgramFileError, startOwnServer } from './own-server.ts'
import { replayLog } from './replay-log.ts'
import { readSettings, SettingsError, type Settings } from './settings.ts'
import { summary } from './summary.ts'

// Exits with 0 when both calculations agree, 1 when they do not or something failed, 2 when it was asked wrongly,
// 130 when it was interrupted.

const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Asked twice, somebody is in a hurry; a server of its own ends with us.
    if (interrupted.signal.aborted) process.exit(130)
    interrupted.abort()
  })
}

try {
  process.exitCode = (await main(readSettings(process.argv.slice(2), process.env))) ? 0 : 1
} catch (error) {
  const askedWrongly = [SettingsError, LogError, ProgramFileError].some(kind => error instanceof kind)
  if (interrupted.signal.aborted) {
    console.error('\nInterrupted. Run it again to go on from here.')
    process.exitCode = 130
  } else {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = askedWrongly ? 2 : 1
  }
}

/** Reports the whole log; true when the server holds what the file says. */
async function main(settings: Settings): Promise<boolean> {
  const text = await readText(settings.file)
  // A log that cannot be read is told before a server is started for it.
  readLog(text, settings.columns)
  const folder = resolve(settings.folder ?? join(root, '.tenth', 'replay'))
  const own = settings.server ? null : await startOwnServer(join(folder, short(text)), settings.program)
  const { api, key } = own ?? settings.server ?? { api: '', key: '' }
  const bar = new SingleBar({ format: '{bar} {percentage}% | {value} of {total} | {eta_formatted} left' })
  try {
    const replayed = await replayLog({
      shop: createShop({ api, secretKey: key }),
      text,
      columns: settings.columns,
      concurrency: settings.concurrency,
      checkpoint: openCheckpoint(join(folder, 'settled', short(`${key}\n${text}`)), settings),
      signal: interrupted.signal,
      progress: { begin: total => bar.start(total, 0), settled: () => bar.increment() },
    })
    bar.stop()
    console.log(summary(replayed))
    return replayed.verdict.agrees
  } finally {
    bar.stop()
    await own?.stop()
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new SettingsError(`${file} cannot be read: ${(error as Error).message}.`)
  }
}

/** One file for each key and log: another server, or another log, has settled nothing yet. */
function openCheckpoint(file: string, { fromStart }: Settings): Checkpoint {
  if (fromStart) rmSync(file, { force: true })
  return new Checkpoint(file)
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
