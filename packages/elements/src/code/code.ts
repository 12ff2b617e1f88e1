import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { CopyController } from '../copy/copy-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { check, copy as copyPath } from '../icons/paths.ts'
import { Words } from '../language/words.ts'
import { ScanController } from '../scan/scan-controller.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './code.styles.ts'
import { scanPanel } from './scan-panel.ts'
import { walletLink } from './wallet-link.ts'
import { codeWords } from './words/code-words.ts'

/**
 * A voucher's code for the till: as a QR code and a barcode to scan, in letters to read out and to copy, and with a link
 * into a wallet where the shop has one.
 *
 * @csspart scan - The white ground of what can be scanned.
 * @csspart qr - The QR code.
 * @csspart barcode - The barcode.
 * @csspart code - The code in letters.
 * @csspart copy - The button that copies it.
 * @csspart wallet - The link into a wallet.
 */
export class TenthCode extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  static override properties: PropertyDeclarations = { code: {}, wallet: {} }

  /** The code, such as `K7QF-2M9X`. */
  declare code: string | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. @default no such link */
  declare wallet: string | undefined

  readonly #words = new Words(this, codeWords)
  readonly #copier = new CopyController(this)
  readonly #scanner = new ScanController(this)

  protected override render(): TemplateResult | typeof nothing {
    const { code } = this
    if (!code) return nothing
    const words = this.#words
    const { state } = this.#copier
    return html`<div class="all" lang=${this.locale}>
      ${scanPanel(this.#scanner, code, words)}
      <p part="code" class="code">${code}</p>
      <div class="ways">${this.#copyButton(code)} ${this.#walletLink(code)}</div>
      <p class="muted">${words.say(state === 'refused' ? 'copyRefused' : 'atTill')}</p>
      <p class="aloud" role="status">${state === 'copied' ? words.say('copied') : ''}</p>
    </div>`
  }

  #copyButton(code: string): TemplateResult {
    const copied = this.#copier.state === 'copied'
    const shown = (): Element | null => this.renderRoot.querySelector('.code')
    return html`<button part="copy" type="button" class="quiet" @click=${() => this.#copier.copy(code, shown())}>
      ${icon(copied ? check : copyPath)} ${this.#words.say(copied ? 'copied' : 'copy')}
    </button>`
  }

  #walletLink(code: string): TemplateResult | typeof nothing {
    const link = walletLink(this.wallet, code)
    if (!link) return nothing
    return html`<a part="wallet" class="button quiet" href=${link} referrerpolicy="no-referrer"
      >${this.#words.say('wallet')}</a
    >`
  }
}
