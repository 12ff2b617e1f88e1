import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { bareEnvironment, nodeFlags } from './bare-node.ts'

const script = fileURLToPath(new URL('../tenth.ts', import.meta.url))

/** A folder that is gone after the tests. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tenth-cli-'))
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** Nothing of the machine that runs the tests reaches the command. */
function start(folder: string, args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [...nodeFlags, script, ...args], {
    cwd: folder,
    env: { ...bareEnvironment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test that fails leaves nothing running.
  after(() => child.kill('SIGKILL'))
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said.err += text))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, said, ended }
}

/** Runs a command to its end. */
export async function tenth(folder: string, args: string[], env: Record<string, string> = {}) {
  const { said, ended } = start(folder, args, env)
  const code = await ended
  return { code, ...said }
}

/** Starts a server on a free port and waits until it listens. */
export async function serving(folder: string, env: Record<string, string> = {}) {
  const { child, said, ended } = start(folder, ['serve'], { PORT: '0', ...env })
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', () => {
      const found = /listening on (\S+)\n/.exec(said.err)?.[1]
      if (found) resolve(found)
    })
    void ended.then(code => reject(new Error(`tenth serve ended with ${code}: ${said.err}`)))
  })
  return {
    url,
    said,
    /** Whoever reads what it says goes away. */
    deafen: () => {
      child.stdout.destroy()
      child.stderr.destroy()
    },
    stop: (signal: NodeJS.Signals = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

/** The keys that `tenth init` wrote: the live ones. */
export function keysOf(folder: string): { secret: string; publishable: string } {
  const text = readFileSync(join(folder, '.env'), 'utf8')
  const first = (name: string) => new RegExp(`^${name}=([^,\\n]+)`, 'm').exec(text)?.[1] ?? ''
  return { secret: first('TENTH_SECRET_KEY'), publishable: first('TENTH_PUBLISHABLE_KEY') }
}
