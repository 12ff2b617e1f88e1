import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bareEnvironment, nodeFlags } from '../src/cli/test/bare-node.ts'

const program = fileURLToPath(new URL('../src/cli/tenth.ts', import.meta.url))

/** A `tenth serve` that runs by itself. */
export interface TenthProcess {
  url: string
  /** Ends it as the system does when memory is short: at once, with nothing put in order. */
  kill: () => Promise<void>
  stop: () => Promise<number | null>
}

/** What a command came to. */
export interface Ended {
  code: number | null
  errors: string
}

export type Settings = Record<string, string>

const running = new Set<() => void>()
process.once('exit', () => running.forEach(kill => kill()))

function start(args: readonly string[], settings: Settings) {
  // A folder of its own to run in, so that no .env of somebody's is read.
  const folder = mkdtempSync(join(tmpdir(), 'tenth-e2e-'))
  const child = spawn(process.execPath, [...nodeFlags, program, ...args], {
    cwd: folder,
    env: { ...bareEnvironment, HOME: folder, TENTH_LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const kill = () => void child.kill('SIGKILL')
  running.add(kill)
  const ended = new Promise<Ended>(resolve => {
    child.once('close', code => {
      running.delete(kill)
      rmSync(folder, { recursive: true, force: true })
      resolve({ code, errors })
    })
  })
  return { child, ended, said: () => errors }
}

/** Starts a server on a free port; resolves once it listens. */
export async function serve(settings: Settings): Promise<TenthProcess> {
  const { child, ended, said } = start(['serve'], { HOST: '127.0.0.1', PORT: '0', ...settings })
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', () => {
      const [, address] = /listening on (\S+)\n/.exec(said()) ?? []
      if (address) resolve(address)
    })
    void ended.then(({ code, errors }) => reject(new Error(`tenth serve ended with ${code}:\n${errors}`)))
  })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return (await ended).code
  }
  return { url, kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM') }
}

/** A `tenth serve` that is expected to end by itself. */
export function serveInVain(settings: Settings): Promise<Ended> {
  return start(['serve'], { HOST: '127.0.0.1', PORT: '0', ...settings }).ended
}
