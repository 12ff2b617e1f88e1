import { spawn, type ChildProcess } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { bareEnvironment, nodeFlags } from '../../../packages/server/src/cli/test/bare-node.ts'

const program = fileURLToPath(new URL('../replay.ts', import.meta.url))

/** What the command came to. */
export interface Ended {
  code: number | null
  out: string
  errors: string
}

const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach(child => child.kill('SIGKILL')))

/** Runs `pnpm replay` as a process of its own, knowing only these settings. */
export function startReplay(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...nodeFlags, program, ...args], {
    env: { ...bareEnvironment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const ended = (async (): Promise<Ended> => {
    const code = new Promise<number | null>(resolve => child.once('close', resolve))
    const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
    running.delete(child)
    return { code: await code, out, errors }
  })()
  return { interrupt: () => child.kill('SIGINT'), ended }
}

export const replay = (args: readonly string[], env?: Record<string, string>): Promise<Ended> =>
  startReplay(args, env).ended
