import type { Logger } from 'pino'
import type { App } from '../app/create-app.ts'

export interface Jobs {
  /** Begins nothing more and waits for what is under way. */
  stop: () => Promise<void>
}

/** Does what time has made due, now and every minute. Several processes may do so side by side. */
export function startJobs(app: App, logger: Logger, every = 60_000): Jobs {
  let round = Promise.resolve()
  let running = false
  const run = () => {
    if (running) return
    running = true
    round = app.runDue().then(
      () => void (running = false),
      (error: unknown) => {
        running = false
        logger.error({ error: { message: (error as Error).message } }, 'the work that was due could not be done')
      },
    )
  }
  run()
  const timer = setInterval(run, every).unref()
  return {
    stop: () => {
      clearInterval(timer)
      return round
    },
  }
}
