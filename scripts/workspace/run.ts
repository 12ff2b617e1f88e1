import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './root.ts'

const grace = 5_000

export interface RunOptions {
  cwd?: string
  /** Added to our own; undefined takes one away. */
  env?: Record<string, string | undefined>
  /** Show what it prints as it comes; otherwise it is only kept. */
  show?: boolean
  /** Ends it and everything it started after so many milliseconds. */
  timeout?: number
}

export interface RunResult {
  /** Null when a signal ended it. */
  code: number | null
  timedOut: boolean
  /** What it printed, both streams as they came. */
  output: string
  milliseconds: number
}

const path = (cwd: string): string =>
  [join(cwd, 'node_modules', '.bin'), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)

/** Runs a command with the workspace's own tools first in its path. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { cwd = root, env = {}, show = false, timeout } = options
  const started = performance.now()
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env, PATH: path(cwd) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a timeout ends the browsers and servers it started too.
    detached: true,
  })
  const chunks: Buffer[] = []
  let timedOut = false
  const keep = (target: NodeJS.WriteStream) => (chunk: Buffer) => {
    chunks.push(chunk)
    if (show) target.write(chunk)
  }
  child.stdout.on('data', keep(process.stdout))
  child.stderr.on('data', keep(process.stderr))
  const endGroup = (): void => endProcessGroup(child.pid)
  process.once('exit', endGroup)
  const late = (): void => {
    timedOut = true
    // A test runner asked to end says what it had counted and which file it waits for; then all of it ends.
    child.kill('SIGTERM')
    setTimeout(endGroup, grace).unref()
  }
  const timer = timeout === undefined ? undefined : setTimeout(late, timeout)

  return new Promise(resolve => {
    const finish = (code: number | null, error?: Error): void => {
      clearTimeout(timer)
      if (timedOut) endGroup()
      process.off('exit', endGroup)
      const output = Buffer.concat(chunks).toString() + (error ? `${error.message}\n` : '')
      resolve({ code, timedOut, output, milliseconds: performance.now() - started })
    }
    child.on('error', error => finish(null, error))
    child.on('close', code => finish(code))
  })
}

function endProcessGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
