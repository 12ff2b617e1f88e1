import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ScanMarks } from './scan-marks.ts'

/** Draws a code for the till. What draws comes with the first code that is shown. */
export class ScanController implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #wanted: string | undefined
  #drawn: { code: string; marks: ScanMarks | 'failed' } | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  /** The drawings of a code; undefined while they are on their way, `failed` where what draws them did not arrive. */
  marksOf(code: string): ScanMarks | 'failed' | undefined {
    this.#wanted = code
    return this.#drawn?.code === code ? this.#drawn.marks : undefined
  }

  hostUpdated(): void {
    const code = this.#wanted
    if (code !== undefined && this.#drawn?.code !== code) void this.#draw(code)
  }

  hostDisconnected(): void {
    // A code must not outlive its place on the page; and what did not arrive may arrive the next time.
    this.#wanted = this.#drawn = undefined
  }

  async #draw(code: string): Promise<void> {
    this.#wanted = undefined
    let marks: ScanMarks | 'failed' = 'failed'
    try {
      const { scanMarks } = await import('./scan-marks.ts')
      marks = scanMarks(code)
    } catch {
      // It can still be read out.
    }
    this.#drawn = { code, marks }
    this.#host.requestUpdate()
  }
}
