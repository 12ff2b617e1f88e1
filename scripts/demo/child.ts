import { spawn, type ChildProcess } from 'node:child_process'
import { root } from '../workspace/root.ts'

/** A program of ours that runs beside us. */
export interface Child {
  /** Resolves with the code once it has ended, by itself or not. */
  ended: Promise<number | null>
  /** The end of what it printed, to show when something is wrong. */
  output: () => string
  /** Asks it to end and waits; ends it by force when it takes too long. */
  stop: () => Promise<void>
  /** Ends it as a power failure would. */
  kill: () => Promise<void>
}

export interface ChildOptions {
  env: Record<string, string>
  /** Prints its lines behind this name. */
  name?: string
  /** Starts it anew when its sources change. */
  watch?: boolean
}

const patience = 15_000
const kept = 8_000

/** Runs a TypeScript file of the workspace with Node, from the packages' sources. */
export function startChild(file: string, args: readonly string[], options: ChildOptions): Child {
  const { env, name, watch = false } = options
  const flags = [...(watch ? ['--watch', '--watch-preserve-output'] : []), '--conditions=@tenth/source']
  const child = spawn(process.execPath, [...flags, file, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that Ctrl-C comes to us alone and we end everything in order.
    detached: true,
  })
  let output = ''
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-kept)
    if (name) process.stdout.write(chunk.toString().replace(/^(?=.)/gm, `${name}  `))
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise<number | null>(resolve => {
    child.once('close', resolve)
    child.once('error', error => {
      keep(Buffer.from(error.message))
      resolve(null)
    })
  })
  const atExit = (): void => void signal(child, 'SIGKILL')
  process.once('exit', atExit)
  void ended.then(() => process.off('exit', atExit))
  const end = async (how: NodeJS.Signals): Promise<void> => {
    if (!signal(child, how)) return
    const force = setTimeout(() => signal(child, 'SIGKILL'), patience)
    await ended
    clearTimeout(force)
  }
  return { ended, output: () => output, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

function signal(child: ChildProcess, how: NodeJS.Signals): boolean {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return false
  try {
    // Its whole group: a watching Node has the program as a child of its own.
    return process.kill(-child.pid, how)
  } catch {
    return false
  }
}

/** Resolves once the address answers well; rejects when the program behind it has ended, or takes too long. */
export async function answers(url: string, child: Child, seconds = 60): Promise<void> {
  const ended = child.ended.then(() => 'ended' as const)
  for (const until = Date.now() + seconds * 1000; Date.now() < until;) {
    if (
      await fetch(url).then(
        response => response.ok,
        () => false,
      )
    )
      return
    const pause = new Promise<'waited'>(resolve => setTimeout(() => resolve('waited'), 50))
    if ((await Promise.race([ended, pause])) === 'ended') throw new Error(child.output() || 'It ended without a word.')
  }
  throw new Error(`${url} did not answer within ${seconds} s.\n${child.output()}`)
}
