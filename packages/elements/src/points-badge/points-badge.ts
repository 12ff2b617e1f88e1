import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { TenthElement } from '../element/tenth-element.ts'
import { TenthOpenEvent } from '../events.ts'
import { Words } from '../language/words.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './points-badge.styles.ts'
import { badgeWords } from './words/badge-words.ts'

type State = 'loading' | 'ready' | 'stale' | 'visitor' | 'failed'

/**
 * A member's balance, as a small badge that fits beside text.
 *
 * @slot icon - Replaces the coin.
 * @csspart base - The badge itself, a button.
 * @csspart value - The balance.
 * @cssprop [--tenth-badge-radius=999px] - Corner radius.
 * @cssprop [--tenth-badge-background] - Behind the balance.
 * @cssprop [--tenth-badge-color] - Of the balance and the icon.
 * @fires tenth-open - The badge was activated. Cancel it to keep the panel shut.
 */
export class TenthPointsBadge extends TenthElement {
  static override styles = [tokens, styles]

  static override properties: PropertyDeclarations = {
    hideEmpty: { type: Boolean, attribute: 'hide-empty' },
  }

  /** Hides the badge while the balance is zero. */
  hideEmpty = false

  readonly #words = new Words(this, badgeWords)
  #last: number | undefined
  #changed = false

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    const available = this.member?.points.available
    this.#changed = available !== undefined && this.#last !== undefined && available !== this.#last
    this.#last = available
  }

  protected override render(): TemplateResult | typeof nothing {
    const available = this.member?.points.available
    if (this.hideEmpty && available === 0) return nothing
    const state = this.#state
    const words = this.#words
    return html`<button
        part="base"
        type="button"
        lang=${this.locale}
        aria-haspopup="dialog"
        data-state=${state}
        aria-label=${state === 'loading' ? words.say('loading') : this.#label(state, available)}
        aria-busy=${state === 'loading' ? 'true' : nothing}
        @click=${this.#activate}
      >
        <slot name="icon"
          ><svg aria-hidden="true" class=${this.#changed ? 'changed' : ''} viewBox="0 0 24 24">
            <path fill-rule="evenodd" d=${coin} /></svg
        ></slot>
        <span part="value">${this.#value(state, available)}</span></button
      ><span class="aloud" role="status"
        >${this.#changed ? words.say('now', { points: this.points(available ?? 0) }) : ''}</span
      >`
  }

  get #state(): State {
    const { status } = this.memberState
    if (!this.#words.ready) return 'loading'
    if (status === 'signed_out' || status === 'not_joined') return 'visitor'
    if (status === 'error') return this.member ? 'stale' : 'failed'
    return this.member ? 'ready' : 'loading'
  }

  #value(state: State, available: number | undefined): string {
    if (available !== undefined) return this.points(available)
    // Unseen while it loads, it holds the place of a balance.
    if (state === 'loading') return this.points(100)
    return this.#words.say(state === 'failed' ? 'retry' : 'programme')
  }

  #label(state: State, available = 0): string {
    const words = this.#words
    const points = this.points(available)
    if (state === 'failed') return words.say('failed')
    if (state === 'visitor') return words.say('visitor')
    return words.say(state === 'stale' ? 'stale' : 'balance', { points })
  }

  readonly #activate = (): void => {
    if (this.#state === 'failed') void this.client?.refresh()
    else this.dispatchEvent(new TenthOpenEvent())
  }
}

/** A scalloped coin with a star cut out of it. */
const coin =
  'M12 1l2.4 1.7 2.9-.3 1.3 2.7 2.6 1.4-.2 2.9L22.7 12 21 14.4l.2 2.9-2.6 1.4-1.3 2.7-2.9-.3L12 23l-2.4-1.9-2.9.3-1.3-2.7-2.6-1.4.2-2.9L1.3 12 3 9.4l-.2-2.9 2.6-1.4 1.3-2.7 2.9.3zM12 6.6l-1.6 3.5-3.8.4 2.8 2.6-.7 3.7 3.3-1.9 3.3 1.9-.7-3.7 2.8-2.6-3.8-.4z'
