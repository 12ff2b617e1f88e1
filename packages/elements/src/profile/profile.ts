import { html, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { Words } from '../language/words.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './profile.styles.ts'
import { profileWords } from './words/profile-words.ts'

/**
 * Say in one sentence what it shows, and where it belongs on a page.
 *
 * @csspart base - The element itself.
 */
export class TenthProfile extends TemplateElement {
  static override styles = [tokens, styles]

  readonly #words = new Words(this, profileWords)

  protected override render(): TemplateResult {
    return html`<section part="base" aria-label=${this.#words.say('title')}>
      ${this.member ? this.points(this.member.points.available) : this.#words.say('loading')}
    </section>`
  }
}
