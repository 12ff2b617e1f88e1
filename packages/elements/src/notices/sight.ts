import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** How long something must be in sight to have been read, in milliseconds. */
const glance = 1_000

/** Tells which of the marked pieces (`data-unseen="id"`) were in sight for a while, some at a time. */
export class SightController implements ReactiveController {
  readonly #root: () => ParentNode
  readonly #seen: (ids: string[]) => void
  readonly #told = new Set<string>()
  readonly #waiting = new Set<string>()
  #observer: IntersectionObserver | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost, root: () => ParentNode, seen: (ids: string[]) => void) {
    this.#root = root
    this.#seen = seen
    host.addController(this)
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver(changes => this.#look(changes), { threshold: 0.6 })
    for (const piece of this.#root().querySelectorAll('[data-unseen]')) this.#observer.observe(piece)
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    this.#observer = undefined
    this.#waiting.clear()
    clearTimeout(this.#timer)
  }

  #look(changes: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      const id = (target as HTMLElement).dataset['unseen']!
      if (isIntersecting && !this.#told.has(id)) this.#waiting.add(id)
      else this.#waiting.delete(id)
    }
    clearTimeout(this.#timer)
    if (this.#waiting.size > 0) this.#timer = setTimeout(() => this.#tell(), glance)
  }

  #tell(): void {
    const ids = [...this.#waiting]
    this.#waiting.clear()
    for (const id of ids) this.#told.add(id)
    this.#seen(ids)
  }
}
