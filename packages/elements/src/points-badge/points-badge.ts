import type { PropertyDeclarations, PropertyValues } from 'lit'
import { TenthElement } from '../element/tenth-element.ts'
import { TenthOpenEvent } from '../events.ts'
import { Words } from '../language/words.ts'
import { tokens } from '../styles/tokens.ts'
import { badgeFace } from './badge-face.ts'
import { coin } from './coin.ts'
import { styles } from './points-badge.styles.ts'
import { badgeWords } from './words/badge-words.ts'

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
  readonly #icon = coin()
  readonly #value = document.createElement('span')
  readonly #button = document.createElement('button')
  readonly #aloud = document.createElement('span')
  #last: number | undefined

  constructor() {
    super()
    const slot = document.createElement('slot')
    slot.name = 'icon'
    slot.append(this.#icon)
    this.#value.part.add('value')
    const button = this.#button
    button.part.add('base')
    button.type = 'button'
    button.ariaHasPopup = 'dialog'
    button.addEventListener('click', this.#activate)
    button.append(slot, this.#value)
    this.#aloud.className = 'aloud'
    this.#aloud.role = 'status'
  }

  /** By hand: this one element is on nearly every page, and the code for templates weighs more than all of it. */
  protected override update(changes: PropertyValues): void {
    super.update(changes)
    const available = this.member?.points.available
    const changed = available !== undefined && this.#last !== undefined && available !== this.#last
    this.#last = available
    const [state, text, label] = this.#face
    const button = this.#button
    button.lang = this.locale
    button.dataset['state'] = state
    button.ariaLabel = label
    button.ariaBusy = state === 'loading' ? 'true' : null
    this.#icon.classList.toggle('changed', changed)
    this.#value.textContent = text
    this.#aloud.textContent = changed ? this.#words.say('now', { points: this.points(available) }) : ''
    if (this.hideEmpty && available === 0) this.renderRoot.replaceChildren()
    else if (!button.parentNode) this.renderRoot.append(button, this.#aloud)
  }

  get #face(): ReturnType<typeof badgeFace> {
    return badgeFace(this.memberState, this.#words, this.points)
  }

  readonly #activate = (): void => {
    if (this.#face[0] === 'failed') void this.client?.refresh()
    else this.dispatchEvent(new TenthOpenEvent())
  }
}
