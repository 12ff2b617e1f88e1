import type { Page, Tenth } from '@tenth/core'
import { AskController } from './ask-controller.ts'
import type { TenthElement } from './tenth-element.ts'

/** A list that the server gives a page at a time, newest first. */
export class PageListController<Item> extends AskController<Page<Item>> {
  readonly #page: (client: Tenth, page: { cursor?: string }) => Promise<Page<Item>>

  constructor(host: TenthElement, page: (client: Tenth, page: { cursor?: string }) => Promise<Page<Item>>) {
    super(host, client => page(client, {}))
    this.#page = page
  }

  get items(): readonly Item[] {
    return this.value?.items ?? []
  }

  /** The cursor of the next page; null at the end. */
  get next(): string | null {
    return this.value?.next ?? null
  }

  /** Asks for the page after those that are shown, and adds it to them. */
  more(): Promise<void> {
    const { items, next } = this
    return this.run(async client => {
      const page = await this.#page(client, next ? { cursor: next } : {})
      return { items: [...items, ...page.items], next: page.next }
    })
  }
}
