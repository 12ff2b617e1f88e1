import type { Page, Tenth } from '@tenth/core'
import type { ReactiveController } from 'lit'
import type { TenthElement } from './tenth-element.ts'

/** A list of the member's that the server gives a page at a time, newest first. */
export class PageListController<Item> implements ReactiveController {
  readonly #host: TenthElement
  readonly #ask: (client: Tenth, page: { cursor?: string }) => Promise<Page<Item>>
  #asked = ''
  #turn = 0

  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle'
  items: Item[] = []
  /** The cursor of the next page; null at the end. */
  next: string | null = null

  constructor(host: TenthElement, ask: (client: Tenth, page: { cursor?: string }) => Promise<Page<Item>>) {
    this.#host = host
    this.#ask = ask
    host.addController(this)
  }

  /** Asks when something about the member has changed since, or it is another member. */
  want({ id, revision }: { id: string; revision: number }): void {
    const asked = `${revision} ${id}`
    if (asked === this.#asked) return
    if (!this.#asked.endsWith(` ${id}`)) this.items = []
    this.#asked = asked
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
      const { items, next } = await this.#ask(client, cursor ? { cursor } : {})
      if (turn !== this.#turn) return
      this.items = cursor ? [...this.items, ...items] : items
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
    this.#asked = ''
  }
}
