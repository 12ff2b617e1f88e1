import type { Logger } from 'pino'
import type { Database } from '../db/database.ts'
import { RevisionStream } from './revision-stream.ts'
import { revisionsOf } from './revisions.ts'

/** How event streams behave. */
export interface LiveSettings {
  /** How often changes made by other processes are looked for, in milliseconds. @default 1000 */
  poll?: number
  /** How often a quiet stream is kept alive, in milliseconds. @default 20000 */
  heartbeat?: number
  /** How many streams a member may hold at once. @default 12 */
  perMember?: number
}

/** Who listens, until when, and what shows that key and token still hold. */
export interface Listener {
  tenant: string
  member: string
  /** Milliseconds from now. */
  lasts: number
  holds: () => Promise<boolean>
}

interface Open extends Listener {
  stream: RevisionStream
}

/** All open event streams of this process. */
export class Live {
  readonly #db: Database
  readonly #logger: Logger
  readonly #settings: Required<LiveSettings>
  /** By tenant, then by member. */
  readonly #open = new Map<string, Map<string, Set<Open>>>()
  #timers: NodeJS.Timeout[] = []
  #polling = false

  constructor(db: Database, logger: Logger, settings: LiveSettings = {}) {
    this.#db = db
    this.#logger = logger
    this.#settings = { poll: 1000, heartbeat: 20_000, perMember: 12, ...settings }
  }

  /** Opens a stream; null when the member holds as many as are allowed. */
  open(listener: Listener): ReadableStream<Uint8Array> | null {
    const streams = this.#streamsOf(listener)
    if (streams.size >= this.#settings.perMember) return null
    const end = setTimeout(() => stream.end(), listener.lasts)
    const stream = new RevisionStream(() => {
      clearTimeout(end)
      this.#remove(open)
    })
    const open: Open = { ...listener, stream }
    streams.add(open)
    this.#start()
    void this.#poll([[listener.tenant, [listener.member]]])
    return stream.body
  }

  /** Tells this process's own streams, after a commit. */
  changed(tenant: string, members: readonly { member: string; revision: number }[]): void {
    for (const { member, revision } of members) {
      for (const { stream } of this.#open.get(tenant)?.get(member) ?? []) stream.push(revision)
    }
  }

  close(): void {
    for (const { stream } of this.#all()) stream.end()
  }

  #all(): Open[] {
    return [...this.#open.values()].flatMap(members => [...members.values()].flatMap(streams => [...streams]))
  }

  #streamsOf({ tenant, member }: Listener): Set<Open> {
    const members = this.#open.get(tenant) ?? new Map<string, Set<Open>>()
    this.#open.set(tenant, members)
    const streams = members.get(member) ?? new Set<Open>()
    members.set(member, streams)
    return streams
  }

  #remove(open: Open): void {
    const members = this.#open.get(open.tenant)
    const streams = members?.get(open.member)
    streams?.delete(open)
    if (streams?.size === 0) members?.delete(open.member)
    if (members?.size === 0) this.#open.delete(open.tenant)
    if (this.#open.size === 0) this.#stop()
  }

  #start(): void {
    if (this.#timers.length > 0) return
    this.#timers = [
      setInterval(() => void this.#pollAll(), this.#settings.poll).unref(),
      setInterval(() => void this.#beat(), this.#settings.heartbeat).unref(),
    ]
  }

  #stop(): void {
    this.#timers.forEach(timer => clearInterval(timer))
    this.#timers = []
  }

  async #pollAll(): Promise<void> {
    if (this.#polling) return
    this.#polling = true
    await this.#poll([...this.#open].map(([tenant, members]) => [tenant, [...members.keys()]] as const))
    this.#polling = false
  }

  /** Nobody is disturbed when the database does not answer: the next poll tells what was missed. */
  async #poll(tenants: (readonly [string, string[]])[]): Promise<void> {
    for (const [tenant, members] of tenants) {
      try {
        this.changed(tenant, await revisionsOf(this.#db, tenant, members))
      } catch (error) {
        this.#logger.warn({ tenant, reason: (error as Error).message }, 'revisions could not be read')
      }
    }
  }

  async #beat(): Promise<void> {
    for (const { stream, holds } of this.#all()) {
      if (await holds().catch(() => true)) stream.beat()
      else stream.end()
    }
  }
}
