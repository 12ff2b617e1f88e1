/** One open page that is told a member's revision. What it cannot take at once is told later, and only the newest of it. */
export class RevisionStream {
  readonly body: ReadableStream<Uint8Array>
  readonly #onEnd: () => void
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null
  #told = -1
  #newest = -1
  #unread = 0

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd
    this.body = new ReadableStream({
      start: controller => {
        this.#controller = controller
        this.#write('retry: 3000\n\n')
      },
      pull: () => this.#flush(),
      cancel: () => this.end(),
    })
  }

  /** Tells a revision, unless the page knows it or a later one. */
  push(revision: number): void {
    if (revision <= this.#newest) return
    this.#newest = revision
    this.#flush()
  }

  /** Keeps proxies from closing a quiet stream; ends one whose reader takes nothing any more. */
  beat(): void {
    if (!this.#hasRoom()) {
      if (++this.#unread > 2) this.end()
      return
    }
    this.#unread = 0
    this.#write(': still here\n\n')
  }

  end(): void {
    const controller = this.#controller
    if (!controller) return
    this.#controller = null
    this.#onEnd()
    try {
      controller.close()
    } catch {
      // The reader went away first: there is nothing left to close.
    }
  }

  #hasRoom(): boolean {
    return (this.#controller?.desiredSize ?? 0) > 0
  }

  #flush(): void {
    if (this.#newest <= this.#told || !this.#hasRoom()) return
    this.#told = this.#newest
    this.#write(`event: revision\ndata: ${this.#told}\n\n`)
  }

  #write(text: string): void {
    this.#controller?.enqueue(new TextEncoder().encode(text))
  }
}
