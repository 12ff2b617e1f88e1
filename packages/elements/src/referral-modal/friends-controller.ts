import type { Friend } from '@tenth/core'
import type { ReactiveController } from 'lit'
import type { TenthElement } from '../element/tenth-element.ts'

/** The friends of a member, a page at a time. */
export class FriendsController implements ReactiveController {
  readonly #host: TenthElement
  #revision: number | undefined
  #turn = 0

  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle'
  friends: Friend[] = []
  next: string | null = null

  constructor(host: TenthElement) {
    this.#host = host
    host.addController(this)
  }

  /** Asks when something about the member has changed since. */
  want(revision: number): void {
    if (revision === this.#revision) return
    this.#revision = revision
    void this.load()
  }

  /** The first page, or the one after what is shown. */
  async load(cursor?: string): Promise<void> {
    const { client } = this.#host
    if (!client) return
    const turn = ++this.#turn
    this.status = 'loading'
    this.#host.requestUpdate()
    try {
      const { items, next } = await client.friends(cursor ? { cursor } : {})
      if (turn !== this.#turn) return
      this.friends = cursor ? [...this.friends, ...items] : items
      this.next = next
      this.status = 'ready'
    } catch {
      if (turn !== this.#turn) return
      this.status = 'failed'
    }
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    this.#turn += 1
    this.#revision = undefined
  }
}
