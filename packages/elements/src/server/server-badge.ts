import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { Words } from '../language/words.ts'
import { badgeFace } from '../points-badge/badge-face.ts'
import { outline } from '../points-badge/coin.ts'
import { styles } from '../points-badge/points-badge.styles.ts'
import { badgeWords } from '../points-badge/words/badge-words.ts'
import { tokens } from '../styles/tokens.ts'

/** The points badge as a template: the element itself makes its nodes by hand, which a server has none of. */
export class ServerBadge extends TemplateElement {
  static override styles = [tokens, styles]

  static override properties: PropertyDeclarations = { hideEmpty: { type: Boolean, attribute: 'hide-empty' } }

  hideEmpty = false

  readonly #words = new Words(this, badgeWords)

  protected override render(): TemplateResult | typeof nothing {
    if (this.hideEmpty && this.member?.points.available === 0) return nothing
    const [state, text, label] = badgeFace(this.memberState, this.#words, this.points)
    return html`<button
        part="base"
        type="button"
        aria-haspopup="dialog"
        lang=${this.locale}
        data-state=${state}
        aria-label=${label}
        aria-busy=${state === 'loading' ? 'true' : nothing}
      >
        <slot name="icon"
          ><svg viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d=${outline}></path></svg></slot
        ><span part="value">${text}</span></button
      ><span class="aloud" role="status"></span>`
  }
}
