import { existsSync } from 'node:fs'
import type { Logger } from 'pino'
import { createApp, type App } from '../app/create-app.ts'
import type { Database } from '../db/database.ts'
import { startJobs, type Jobs } from '../jobs/start-jobs.ts'
import { listen, type Listening } from './listen.ts'
import { logToStdout } from './log-to-stdout.ts'
import { openLedger } from './open-ledger.ts'
import { pageScript } from './page-script.ts'
import { publishFile } from './publish-file.ts'
import { readProgramFile } from './program-file.ts'
import { registerKeys } from './register-keys.ts'
import { serveSettings, type ServeFlags, type ServeSettings } from './serve-settings.ts'

/** `tenth serve`: opens the ledger, serves until it is told to stop, and leaves everything in order. */
export async function serve(flags: ServeFlags): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const settings = serveSettings(flags, process.env)
  // A wrong file is told before anything is opened.
  const program = settings.programFile ? await readProgramFile(settings.programFile) : null
  const logger = logToStdout(settings.logLevel)
  const db = await openLedger(settings)
  try {
    await registerKeys(db, settings.keys, logger)
    if (program) await publishFile(db, settings.keys, program, logger)
    await run(settings, db, logger)
  } catch (error) {
    await db.close()
    throw error
  }
}

async function run(settings: ServeSettings, db: Database, logger: Logger): Promise<void> {
  const assets = await pageScript(logger)
  const app = createApp({
    db,
    logger,
    webhooksTo: settings.webhooksTo,
    ...(assets && { assets }),
    ...(settings.sealingKey !== null && { sealingKey: settings.sealingKey }),
  })
  const server = await listen(app, settings)
  const jobs = startJobs(app, logger)
  logger.info({ url: server.url }, 'listening')
  process.stderr.write(`Tenth is listening on ${server.url}\n`)
  stopOnSignal(async signal => {
    logger.info({ signal }, 'stopping')
    await stop({ app, server, jobs, db })
    logger.info('stopped')
  })
}

/** In this order nothing that was begun is broken off: no new requests, no streams, the rest answered, then the ledger closed. */
async function stop({
  app,
  server,
  jobs,
  db,
}: {
  app: App
  server: Listening
  jobs: Jobs
  db: Database
}): Promise<void> {
  const drained = server.close()
  app.close()
  await Promise.all([drained, jobs.stop()])
  await db.close()
}

function stopOnSignal(end: (signal: string) => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // Asked twice, somebody is in a hurry: the ledger stands that, too.
      if (stopping) process.exit(1)
      stopping = true
      end(signal).then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`Tenth could not stop in order: ${(error as Error).message}\n`)
          process.exit(1)
        },
      )
    })
  }
}
