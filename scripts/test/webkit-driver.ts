import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { findWebKit } from '../setup/find.ts'

// WebKitGTK's driver needs a screen and a session bus; both are started for it and end with it.

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function answers(port: number): Promise<boolean> {
  const reply = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)
  return reply?.ok ?? false
}

export class WebKitDriver {
  readonly port: number
  #process: ChildProcess | undefined

  constructor(port: number) {
    this.port = port
  }

  /** Starts it and waits until it takes sessions. */
  async start(): Promise<void> {
    const webkit = findWebKit()
    if (!webkit) throw new Error('WebKit is missing. Run `pnpm setup --engines`.')
    const command = ['-a', 'dbus-run-session', '--', webkit.driver, `--port=${this.port}`]
    this.#process = spawn('xvfb-run', command, { stdio: 'ignore', detached: true })
    process.once('exit', () => this.stop())
    while (!(await answers(this.port))) {
      if (this.#process.exitCode !== null) throw new Error("WebKit's driver ended before it took a session.")
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }

  stop(): void {
    const pid = this.#process?.pid
    this.#process = undefined
    if (pid === undefined) return
    try {
      process.kill(-pid, 'SIGTERM')
    } catch {
      // It has ended by itself.
    }
  }
}
