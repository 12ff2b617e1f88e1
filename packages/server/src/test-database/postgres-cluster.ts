import { execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { postgresBinaries } from './postgres-binaries.ts'

const run = promisify(execFile)

/** A private PostgreSQL server in a folder, reached through a socket inside it: no port, so none can clash. */
export interface Cluster {
  url: (database: string) => string
  stop: () => Promise<void>
}

export async function initCluster(folder: string): Promise<void> {
  const [command, args] = asPostgres(join(postgresBinaries(), 'initdb'), [
    ...['--pgdata', folder, '--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C'],
    ...['--no-sync', '--wal-segsize', '1'],
  ])
  await run(command, args, { cwd: '/' })
}

export async function copyCluster(folder: string): Promise<string> {
  const copy = join(tmpdir(), `tenth-test-run-${randomUUID()}`)
  await run('cp', ['-a', folder, copy])
  return copy
}

/** Starts the server of a folder. It stops when told to, or when this process ends in whatever way. */
export async function startCluster(folder: string): Promise<Cluster> {
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off', 'full_page_writes=off']
  const [command, args] = asPostgres('/bin/sh', [
    ...['-c', supervise, 'sh', join(postgresBinaries(), 'postgres'), folder],
    ...settings.flatMap(setting => ['-c', setting]),
  ])
  const child = spawn(command, args, { cwd: '/', stdio: ['pipe', 'ignore', 'pipe'] })
  let log = ''
  child.stderr.on('data', data => (log = (log + data).slice(-4000)))
  // Neither the server nor its pipes keep a finished test file from ending.
  child.unref()
  for (const pipe of [child.stdin, child.stderr]) (pipe as unknown as { unref?: () => void }).unref?.()
  const exited = once(child, 'exit')
  const url = (database: string) => `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`
  await accepting(
    url('postgres'),
    () => child.exitCode !== null,
    () => log,
  )
  return {
    url,
    stop: async () => {
      child.ref()
      child.stdin.end()
      await exited
    },
  }
}

/** The shell holds the server until its own input ends, which the system sees to even when we are killed. */
const supervise = `
"$1" -D "$2" $(shift 2; printf '%s ' "$@") </dev/null &
cat >/dev/null
kill -INT $!
wait $!
case "$2" in *tenth-test-run-*) rm -rf "$2" ;; esac
`

/** PostgreSQL refuses to run as root. */
function asPostgres(command: string, args: string[]): [string, string[]] {
  return process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args]
}

async function accepting(url: string, ended: () => boolean, log: () => string): Promise<void> {
  const deadline = Date.now() + 30_000
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch (error) {
      if (ended() || Date.now() > deadline) throw new Error(`PostgreSQL did not start:\n${log()}`, { cause: error })
      await new Promise(resolve => setTimeout(resolve, 50))
    } finally {
      await client.end().catch(() => {})
    }
  }
}
