import type { Logger } from 'pino'
import type { App } from '../app/create-app.ts'

export interface Jobs {
  /** Begins nothing more and waits for what is under way. */
  stop: () => Promise<void>
}

/**
 * Does what time has made due, now and every minute, and sends webhooks, every second. Several processes may do so
 * side by side.
 */
export function startJobs(app: App, logger: Logger, every = 60_000): Jobs {
  const rounds = [
    repeat(app.runDue, every, logger, 'the work that was due could not be done'),
    repeat(app.sendDue, 1000, logger, 'webhooks could not be sent'),
  ]
  return {
    stop: async () => {
      await Promise.all(rounds.map(stop => stop()))
    },
  }
}

/** Never twice at a time: a round that takes longer leaves the next ones out. Answers how to stop it. */
function repeat(work: () => Promise<unknown>, every: number, logger: Logger, failed: string): () => Promise<void> {
  let round = Promise.resolve()
  let running = false
  const run = () => {
    if (running) return
    running = true
    round = work().then(
      () => void (running = false),
      (error: unknown) => {
        running = false
        logger.error({ error: { message: (error as Error).message } }, failed)
      },
    )
  }
  run()
  const timer = setInterval(run, every).unref()
  return () => {
    clearInterval(timer)
    return round
  }
}
