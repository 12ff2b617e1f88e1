import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Copies a text, and knows for a while that it did. */
export class CopyController implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `refused`: the browser does not let pages copy here; the person can still select the text. */
  state: 'idle' | 'copied' | 'refused' = 'idle'

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  /** Copies `text`, or where that is refused selects `shown`, so that one keystroke is left to do. */
  async copy(text: string, shown?: Element | null): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      this.#become('copied')
    } catch {
      if (shown instanceof HTMLInputElement) shown.select()
      else if (shown) getSelection()?.selectAllChildren(shown)
      this.#become('refused')
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  #become(state: 'copied' | 'refused'): void {
    this.state = state
    this.#host.requestUpdate()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.state = 'idle'
      this.#host.requestUpdate()
    }, 6000)
  }
}
