import { CopyController } from '../copy/copy-controller.ts'
import type { TenthElement } from '../element/tenth-element.ts'
import { TenthShareEvent, type ShareWay } from '../events.ts'

/** A link as a QR code: what is dark, in a square so many units wide. */
export interface QrCode {
  url: string
  path: string
  size: number
}

/** The ways a link leaves the page. The page hears of each before, and may take another. */
export class LinkSharer {
  readonly copier: CopyController
  readonly #host: TenthElement
  /** The code that is shown; `failed` where what draws it did not arrive. */
  qr: QrCode | 'failed' | undefined

  constructor(host: TenthElement) {
    this.#host = host
    this.copier = new CopyController(host)
  }

  /** Copies the link, or selects it in its field where copying is refused. */
  copy(url: string, field: Element | null | undefined): void {
    if (this.#may(url, 'copy')) void this.copier.copy(url, field)
  }

  /** Opens the sheet of the person's system. */
  share(url: string, title: string): void {
    if (!this.#may(url, 'share')) return
    // Whoever closes the sheet has said enough.
    navigator.share({ url, title }).catch(() => undefined)
  }

  /** A link to an e-mail was followed. */
  email(url: string, event: Event): void {
    if (!this.#may(url, 'email')) event.preventDefault()
  }

  /** The code of this link, where it is shown. */
  qrOf(url: string): QrCode | undefined {
    return this.qr !== 'failed' && this.qr?.url === url ? this.qr : undefined
  }

  async toggleQr(url: string): Promise<void> {
    if (this.qrOf(url)) {
      this.qr = undefined
    } else {
      try {
        const { qrPath } = await import('../scan/qr-path.ts')
        this.qr = { url, ...qrPath(url) }
      } catch {
        this.qr = 'failed'
      }
    }
    this.#host.requestUpdate()
  }

  #may(url: string, way: ShareWay): boolean {
    return this.#host.dispatchEvent(new TenthShareEvent(url, way))
  }
}
